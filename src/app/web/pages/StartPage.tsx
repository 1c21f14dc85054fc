import { Navigate } from '@tanstack/react-router';
import { HelmPage, type HelmPageProps } from '../../../features/helm/web/index.tsx';
import { HomePage } from '../../../features/home/web/index.tsx';
import { WelcomePage } from '../../../features/people/web/index.tsx';
import { useViewer } from '../../../ui/viewer.tsx';

/** The helm, or the three doors while nothing is here. */
export const AtTheHelm = (props: HelmPageProps) =>
  useViewer().organisation.isEmpty ? <WelcomePage /> : <HelmPage {...props} />;

/**
 * Where one begins: at what needs one. Accounts that belong to no person begin at the helm, and so do addresses that
 * were written down when the helm stood here.
 */
export const StartPage = (props: HelmPageProps) => {
  const { person, organisation } = useViewer();
  if (organisation.isEmpty) return <WelcomePage />;
  if (person !== null && props.show === undefined && props.since === undefined) return <HomePage />;
  return <Navigate to="/helm" search={(now: object) => ({ ...now, ...props })} replace />;
};
