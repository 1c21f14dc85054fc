/** `26`, `4.3`: hours to a tenth. */
export const tenths = (hours: number): string => String(Number(hours.toFixed(1)));

/** `1 hour`, `4.3 hours`. */
export const sayHours = (hours: number): string =>
  `${tenths(hours)} ${tenths(hours) === '1' ? 'hour' : 'hours'}`;
