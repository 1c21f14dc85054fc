import { useEffect, useState } from 'react';
import { useAnnouncement } from '../announce.ts';
import classes from './shell.module.css';

const shownFor = 6000;

/** Reads out what just happened, and shows it for six seconds. */
export const LiveLine = () => {
  const { id, text, how } = useAnnouncement();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (id === 0 || how === 'silent') return setShown(false);
    setShown(true);
    const timer = setTimeout(() => setShown(false), shownFor);
    return () => clearTimeout(timer);
  }, [id, how]);
  return (
    <div role="status" aria-live="polite" className={isShown ? classes.live : 'wh-hidden'}>
      {text}
    </div>
  );
};
