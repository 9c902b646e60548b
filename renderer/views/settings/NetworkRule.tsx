import { type ReactElement, useEffect, useState } from 'react'
import { allowPrivate, getNetworkRules } from '../../actions/networkRules'
import { CheckRow } from '../../ui/CheckRow'
import styles from './Settings.module.css'

/** Whether addresses that only this computer and its network can see may be fetched. */
export function NetworkRule(): ReactElement {
  const [isAllowed, setAllowed] = useState(false)
  useEffect(() => {
    void getNetworkRules().then(({ allowsPrivate }) => {
      setAllowed(allowsPrivate)
    })
  }, [])
  return (
    <div className={styles.rows}>
      <CheckRow
        checked={isAllowed}
        onChange={() => {
          void allowPrivate(!isAllowed).then(({ allowsPrivate }) => {
            setAllowed(allowsPrivate)
          })
        }}
      >
        Allow addresses of this computer and its network, and other ports
      </CheckRow>
      <p className={styles.intro}>
        A page on the web may then lead Quotedesk to what only this network can see, such as a router or an
        internal site. Leave it off unless you have to read a site of your own.
      </p>
    </div>
  )
}
