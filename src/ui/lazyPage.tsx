import { type ComponentType, lazy } from 'react';

/**
 * A page that is fetched when it is opened, or before, by `preload`: the router asks for it while a link is pointed
 * at. A page that is here already is drawn at once: through `lazy` React would show the waiting state for 300 ms.
 */
export const lazyPage = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  let here: ComponentType<Props> | undefined;
  const preload = async () => {
    here = await load();
  };
  const Later = lazy(() => load().then((page) => ({ default: page as ComponentType<object> })));
  const Page = (props: Props) => {
    const Here = here;
    return Here ? <Here {...props} /> : <Later {...props} />;
  };
  return Object.assign(Page, { preload });
};
