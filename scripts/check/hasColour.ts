/** Whether what is written stands in a terminal that shows colours. */
export const hasColour = (): boolean => process.stdout.isTTY === true && !process.env['NO_COLOR'];
