import type { ReactElement } from 'react'
import type { Place } from '../screen/place'
import { useScreen } from '../screen/screen'
import { useHouseRules, useReviewer } from '../store/hooks'
import { Settings } from '../views/settings/Settings'
import { useUserName } from './useUserName'

/** The settings, once they are read; they lead back to where the person came from. */
export function SettingsPage({ from }: { readonly from: Place }): ReactElement | null {
  const reviewer = useReviewer()
  const userName = useUserName()
  const rules = useHouseRules()
  if (reviewer === undefined || userName === null || rules === undefined) return null
  return (
    <Settings
      reviewer={reviewer}
      userName={userName}
      rules={rules}
      onBack={() => {
        useScreen.getState().goTo(from)
      }}
    />
  )
}
