export { readImopse } from './readImopse.ts';
export { readMsrcp } from './readMsrcp.ts';
export { writeTjp } from './writeTjp.ts';
