/** The parts of the panel beside the text. */
export type PanelTab = 'story' | 'check' | 'notes' | 'publish' | 'preview'
