/** Whether nothing is given. */
export const isEmptyChange = (change: object): boolean =>
  Object.values(change).every((value) => value === undefined)
