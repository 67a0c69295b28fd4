import algemeen from './algemeen.json';
import beheer from './beheer.json';
import besluitmoment from './besluitmoment.json';
import conflict from './conflict.json';
import doorwerking from './doorwerking.json';
import escalatie from './escalatie.json';
import formulier from './formulier.json';
import fout from './fout.json';
import geschiedenis from './geschiedenis.json';
import importen from './importen.json';
import invoer from './invoer.json';
import mijlpaal from './mijlpaal.json';
import navigatie from './navigatie.json';
import overzicht from './overzicht.json';
import palet from './palet.json';
import peildatum from './peildatum.json';
import planfase from './planfase.json';
import probleem from './probleem.json';
import profiel from './profiel.json';
import reces from './reces.json';
import sessie from './sessie.json';
import sleutelproject from './sleutelproject.json';
import storing from './storing.json';
import verantwoordelijke from './verantwoordelijke.json';
import waarde from './waarde.json';
import woningbouwplan from './woningbouwplan.json';

export default {
  algemeen,
  beheer,
  besluitmoment,
  conflict,
  doorwerking,
  escalatie,
  formulier,
  fout,
  geschiedenis,
  importen,
  invoer,
  mijlpaal,
  navigatie,
  overzicht,
  palet,
  peildatum,
  planfase,
  probleem,
  profiel,
  reces,
  sessie,
  sleutelproject,
  storing,
  verantwoordelijke,
  waarde,
  woningbouwplan,
};
