import { ROUTES } from '../harness/routes.ts';
import { emptyWorkspace } from '../harness/samples.ts';
import { checkScreens } from './check-screens.ts';

checkScreens(ROUTES, emptyWorkspace);
