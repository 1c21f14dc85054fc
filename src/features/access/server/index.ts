export { type FeatureServer, type FeatureState, featureState } from './featureActions.ts';
export { type FeatureRouting, featureRoutes } from './featureRoutes.ts';
export { eraseNoticesOf, type FeatureDb, readNoticesOf } from './featureStore.ts';
export { needOn, type Standing, standingOf } from './standing.ts';
