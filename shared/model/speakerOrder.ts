/** Orders of the speakers: the most quoted first, by name, or the one quoted last first. */
export const speakerOrders = ['quotes', 'name', 'latest'] as const
export type SpeakerOrder = (typeof speakerOrders)[number]
