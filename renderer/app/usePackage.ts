import { useState } from 'react'
import type { LibraryRecord } from '../../shared/model/libraryRecord'
import { choosePackage, type MergeOutcome, mergePackage } from '../actions/openPackage'
import { type ConflictWords, describeConflicts } from '../actions/packageConflicts'
import { useShortcuts } from '../screen/shortcuts'
import { showFailure, showOutcome } from '../screen/toasts'

type Choices = Parameters<typeof mergePackage>[1]

/** A package on its way into the library. */
export interface PackageMerge {
  /** What a person has to decide before it is taken in; `null` when nothing is. */
  readonly conflicts: readonly ConflictWords[] | null
  decide: (choices: Choices) => void
  cancel: () => void
}

/** Opens packages by the command for it, and merges them. */
export function usePackage(): PackageMerge {
  const [waiting, setWaiting] = useState<{
    theirs: LibraryRecord
    conflicts: readonly ConflictWords[]
  } | null>(null)
  const merge = async (theirs: LibraryRecord, choices: Choices): Promise<void> => {
    const merged = await mergePackage(theirs, choices)
    setWaiting(
      merged.ok && merged.value.kind === 'undecided'
        ? { theirs, conflicts: describeConflicts(merged.value.plan, theirs) }
        : null,
    )
    if (!merged.ok) showFailure(merged.problem)
    else showOutcome(toOutcome(merged.value))
  }
  const open = async (): Promise<void> => {
    const read = await choosePackage()
    if (!read.ok) showFailure(read.problem)
    else if (read.value) await merge(read.value, new Map())
  }
  useShortcuts({ openPackage: () => void open() })
  return {
    conflicts: waiting?.conflicts ?? null,
    decide: (choices) => {
      if (waiting) void merge(waiting.theirs, choices)
    },
    cancel: () => {
      setWaiting(null)
    },
  }
}

function toOutcome(outcome: MergeOutcome): string | null {
  if (outcome.kind === 'undecided') return null
  if (outcome.kind === 'nothing-new') return 'The package holds nothing new'
  const articles = outcome.articles === 1 ? '1 article' : `${outcome.articles} articles`
  const actions = outcome.actions === 1 ? '1 action' : `${outcome.actions} actions`
  return `Package merged: ${articles} and ${actions} added`
}
