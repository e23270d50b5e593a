import { ROUTES } from '../harness/routes.ts';
import { copyOfSample } from '../harness/samples.ts';
import { checkScreens } from './check-screens.ts';

checkScreens(ROUTES, async () => copyOfSample());
