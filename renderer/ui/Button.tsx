import type { ComponentProps, ReactElement, ReactNode } from 'react'
import styles from './Button.module.css'
import { KeyCap } from './KeyCap'

type ButtonLook = 'primary' | 'outlined' | 'quiet' | 'link'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly look?: ButtonLook
  /** 32 px high, for dialogs and the first run. */
  readonly large?: boolean
  /** An icon of 16 px before the label. */
  readonly icon?: ReactNode
  /** The keys that do the same, shown at the right of the label. */
  readonly keys?: readonly string[]
}

/** A button with a word on it. */
export function Button({
  look = 'outlined',
  large,
  icon,
  keys,
  children,
  ...rest
}: ButtonProps): ReactElement {
  const className = [styles.button, styles[look], large && styles.large].filter(Boolean).join(' ')
  return (
    <button type="button" className={className} {...rest}>
      {icon}
      {children}
      {keys && <KeyCap keys={keys} />}
    </button>
  )
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children' | 'title'> {
  /** What it does, read by screen readers and shown as a tooltip. */
  readonly label: string
  readonly icon: ReactNode
}

/** A square button with an icon alone. */
export function IconButton({ label, icon, ...rest }: IconButtonProps): ReactElement {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles.icon}`}
      aria-label={label}
      title={label}
      {...rest}
    >
      {icon}
    </button>
  )
}
