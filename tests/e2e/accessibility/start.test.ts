import { START_ROUTES } from '../harness/routes.ts';
import { checkScreens } from './check-screens.ts';

checkScreens(START_ROUTES, async () => null);
