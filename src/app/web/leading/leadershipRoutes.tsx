import { createRoute } from '@tanstack/react-router';
import { BacktestPage, PartnershipPage, SplitPage } from '../../../features/leadership/web/index.tsx';
import { under } from '../rootRoute.tsx';
import { fetchAhead } from '../wiring.ts';

const split = createRoute({
  getParentRoute: under,
  path: '/teams/$slug/split',
  loader: SplitPage.preload,
  component: () => <SplitPage slug={split.useParams().slug} />,
});
const partnership = createRoute({
  getParentRoute: under,
  path: '/teams/$slug/partnership',
  loaderDeps: ({ search: { asOf, asKnownOn } }) => ({ asOf, asKnownOn }),
  loader: ({ params, deps }) => {
    void fetchAhead([`/api/teams/${encodeURIComponent(params.slug)}/partnership`, deps]);
    return PartnershipPage.preload();
  },
  component: () => <PartnershipPage slug={partnership.useParams().slug} />,
});
const backtest = createRoute({
  getParentRoute: under,
  path: '/leadership/backtest',
  loader: BacktestPage.preload,
  component: BacktestPage,
});

/** One seat or two, who of two decides what, and how often such warnings were right. */
export const leadershipRoutes = [split, partnership, backtest] as const;
