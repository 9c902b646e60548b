import { type ReactElement, useState } from 'react'
import type { SheetPreset } from '../../../shared/model/sheetChoice'
import { forgetPreset, keepPreset } from '../../actions/sheetPresets'
import { useSheetPresets } from '../../store/hooks'
import { Button } from '../../ui/Button'
import { SelectRow } from '../../ui/SelectRow'
import { TextField } from '../../ui/TextField'
import styles from './ExportDialog.module.css'

interface PresetBarProps {
  readonly current: Omit<SheetPreset, 'name'>
  readonly onTake: (preset: SheetPreset) => void
}

/** The choices that are kept under a name: taking one, keeping the current one, forgetting one. */
export function PresetBar({ current, onTake }: PresetBarProps): ReactElement {
  const presets = useSheetPresets() ?? []
  const [name, setName] = useState<string | null>(null)
  const [taken, setTaken] = useState('')
  const names = Object.fromEntries(presets.map((each) => [each.name, each.name]))
  if (name !== null) {
    return (
      <PresetName
        first={name}
        onKeep={(kept) => {
          void keepPreset({ name: kept, ...current })
          setTaken(kept)
          setName(null)
        }}
      />
    )
  }
  return (
    <div className={styles.presets}>
      <SelectRow
        label="Preset"
        options={['', ...Object.keys(names)]}
        names={{ '': 'None', ...names }}
        value={Object.hasOwn(names, taken) ? taken : ''}
        onChange={(next) => {
          setTaken(next)
          const preset = presets.find((each) => each.name === next)
          if (preset) onTake(preset)
        }}
      />
      <Button look="link" onClick={setName.bind(null, taken)}>
        Keep
      </Button>
      {taken !== '' && (
        <Button
          look="link"
          onClick={() => {
            void forgetPreset(taken)
            setTaken('')
          }}
        >
          Forget
        </Button>
      )}
    </div>
  )
}

interface PresetNameProps {
  readonly first: string
  readonly onKeep: (name: string) => void
}

function PresetName({ first, onKeep }: PresetNameProps): ReactElement {
  const [name, setName] = useState(first)
  const keep = (): void => {
    if (name.trim()) onKeep(name.trim())
  }
  return (
    <div className={styles.naming}>
      <TextField
        label="Name of the preset"
        value={name}
        maxLength={60}
        autoFocus
        onChange={setName}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          keep()
        }}
      />
      <Button onClick={keep}>Keep</Button>
    </div>
  )
}
