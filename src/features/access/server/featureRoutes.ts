import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Asking } from '../../people/server/index.ts';
import { featureAnswer, featureName, featureRequest, featuresAnswer } from '../featureApi.ts';
import { acknowledgeFeature, type FeatureServer, listFeatures, setFeature } from './featureActions.ts';

export interface FeatureRouting {
  readonly features: FeatureServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

const params = z.object({ feature: featureName });

/** Features about people: switched on for a day, read about by each, one by one. */
export const featureRoutes = (server: FastifyInstance, { features, askingOf }: FeatureRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  routes.get(
    '/api/features',
    { config: { action: 'worksAgreement.read' }, schema: { response: { 200: featuresAnswer } } },
    async (request) => listFeatures(features, await askingOf(request)),
  );
  routes.put(
    '/api/features/:feature',
    {
      config: { action: 'settings.edit' },
      schema: { params, body: featureRequest, response: { 200: featureAnswer } },
    },
    async (request) => setFeature(features, await askingOf(request), request.params.feature, request.body),
  );
  routes.post(
    '/api/features/:feature/acknowledgement',
    { config: { action: 'feature.acknowledge' }, schema: { params, response: { 200: featureAnswer } } },
    async (request) => acknowledgeFeature(features, await askingOf(request), request.params.feature),
  );
};
