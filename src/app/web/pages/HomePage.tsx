import { HelmPage, type HelmPageProps } from '../../../features/helm/web/index.tsx';
import { WelcomePage } from '../../../features/people/web/index.tsx';
import { useViewer } from '../../../ui/viewer.tsx';

/** The helm, or the three doors while nothing is here. */
export const HomePage = (props: HelmPageProps) =>
  useViewer().organisation.isEmpty ? <WelcomePage /> : <HelmPage {...props} />;
