import type { FastifyRequest } from 'fastify';
import type { Asking } from '../../features/people/server/index.ts';
import type { Auth } from '../../platform/auth/index.ts';
import type { Viewer } from '../../platform/http/index.ts';
import type { Wheelhouse } from '../openWheelhouse.ts';

/** What the routes that join features are given. */
export interface Serving {
  readonly wheelhouse: Wheelhouse;
  readonly auth: Auth;
  askingOf(request: FastifyRequest): Promise<Asking>;
  viewerOrNull(request: FastifyRequest): Promise<Viewer | null>;
}
