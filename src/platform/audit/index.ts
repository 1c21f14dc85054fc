export { type Access, type AccessOfDay, accessLogOf, recordAccess } from './accessLog.ts';
export { type Erasure, erasePayload } from './erase.ts';
export { type ExportRequest, exportLog, type LoggedContent, type LoggedEntry } from './exportLog.ts';
export { type AuditEntry, record } from './record.ts';
export { seal } from './seal.ts';
export { type Verification, verify } from './verify.ts';
