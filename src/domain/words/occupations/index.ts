import { type Occupation, occupationOf } from '../occupation.ts';
import { automobile } from './automobile.texts.ts';
import { building } from './building.texts.ts';
import { care } from './care.texts.ts';
import { children } from './children.texts.ts';
import { civic } from './civic.texts.ts';
import { cleaning } from './cleaning.texts.ts';
import { coating } from './coating.texts.ts';
import { computing } from './computing.texts.ts';
import { driving } from './driving.texts.ts';
import { education } from './education.texts.ts';
import { electronics } from './electronics.texts.ts';
import { engineering } from './engineering.texts.ts';
import { express } from './express.texts.ts';
import { factory } from './factory.texts.ts';
import { farming } from './farming.texts.ts';
import { finance } from './finance.texts.ts';
import { foodchem } from './foodchem.texts.ts';
import { garment } from './garment.texts.ts';
import { gig } from './gig.texts.ts';
import { hotels } from './hotels.texts.ts';
import { kitchen } from './kitchen.texts.ts';
import { leisure } from './leisure.texts.ts';
import { media } from './media.texts.ts';
import { medical } from './medical.texts.ts';
import { metal } from './metal.texts.ts';
import { office } from './office.texts.ts';
import { property } from './property.texts.ts';
import { quality } from './quality.texts.ts';
import { repair } from './repair.texts.ts';
import { restaurants } from './restaurants.texts.ts';
import { retail } from './retail.texts.ts';
import { sales } from './sales.texts.ts';
import { shops } from './shops.texts.ts';
import { sitework } from './sitework.texts.ts';
import { tourism } from './tourism.texts.ts';
import { warehouse } from './warehouse.texts.ts';

/** THE LIST of occupations, by trade. */
export const OCCUPATIONS: readonly Occupation[] = [
  ...automobile,
  ...building,
  ...care,
  ...children,
  ...civic,
  ...cleaning,
  ...coating,
  ...computing,
  ...driving,
  ...education,
  ...electronics,
  ...engineering,
  ...express,
  ...factory,
  ...farming,
  ...finance,
  ...foodchem,
  ...garment,
  ...gig,
  ...hotels,
  ...kitchen,
  ...leisure,
  ...media,
  ...medical,
  ...metal,
  ...office,
  ...property,
  ...quality,
  ...repair,
  ...restaurants,
  ...retail,
  ...sales,
  ...shops,
  ...sitework,
  ...tourism,
  ...warehouse,
].map(occupationOf);
