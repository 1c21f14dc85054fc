import { berths } from './berths.ts';
import { cranesControl } from './cranesControl.ts';
import { customs } from './customs.ts';
import { lighthousePlatform } from './lighthousePlatform.ts';
import { pilotage } from './pilotage.ts';
import type { Story } from './story.ts';

/** The Harbour's repositories. */
export const stories: readonly Story[] = [berths, cranesControl, customs, lighthousePlatform, pilotage];
