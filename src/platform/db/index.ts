export { type DatabaseOptions, type OpenDatabase, openDatabase } from './openDatabase.ts';
