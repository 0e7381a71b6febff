import 'survey-core';
import { Model } from 'survey-core';
import 'survey-js-ui';

const json = await (await fetch('/survey.json')).json();
const place = document.createElement('div');
document.body.append(place);

globalThis.bench = {
  root: () => place,
  mount: () => new Model(json).render(place),
  option: (at) => place.querySelector(`[data-name="q${at}"] input`),
};
