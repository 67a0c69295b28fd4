import algemeen from './algemeen.json';
import conflict from './conflict.json';
import fout from './fout.json';
import invoer from './invoer.json';
import navigatie from './navigatie.json';
import probleem from './probleem.json';
import profiel from './profiel.json';
import sessie from './sessie.json';
import waarde from './waarde.json';

export default { algemeen, conflict, fout, invoer, navigatie, probleem, profiel, sessie, waarde };
