import algemeen from './algemeen.json';
import besluitmoment from './besluitmoment.json';
import conflict from './conflict.json';
import escalatie from './escalatie.json';
import fout from './fout.json';
import geschiedenis from './geschiedenis.json';
import invoer from './invoer.json';
import mijlpaal from './mijlpaal.json';
import navigatie from './navigatie.json';
import planfase from './planfase.json';
import probleem from './probleem.json';
import profiel from './profiel.json';
import sessie from './sessie.json';
import sleutelproject from './sleutelproject.json';
import verantwoordelijke from './verantwoordelijke.json';
import waarde from './waarde.json';
import woningbouwplan from './woningbouwplan.json';

export default {
  algemeen,
  besluitmoment,
  conflict,
  escalatie,
  fout,
  geschiedenis,
  invoer,
  mijlpaal,
  navigatie,
  planfase,
  probleem,
  profiel,
  sessie,
  sleutelproject,
  verantwoordelijke,
  waarde,
  woningbouwplan,
};
