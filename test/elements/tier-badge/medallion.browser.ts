import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import {
  medallion,
  medallionStyles,
  type MedallionOptions,
} from '../../../src/elements/tier-badge/medallion.ts';
import { tokens } from '../../../src/themes/tokens.ts';

class MedallionStage extends LitElement {
  static override styles = [tokens, medallionStyles];
  looks: readonly MedallionOptions[] = [];
  override render() {
    return this.looks.map((look) => medallion(look));
  }
}
customElements.define('medallion-stage', MedallionStage);

const renderMedallion = async (look: MedallionOptions, scheme = 'light') => {
  const stage = await fixture<MedallionStage>(html`<medallion-stage .looks=${[look]}></medallion-stage>`);
  stage.style.colorScheme = scheme;
  const svg = stage.shadowRoot?.querySelector('svg');
  if (!svg) throw new Error('nothing was drawn');
  return svg;
};

const luminance = (color: string): number => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => {
    const v = byte / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string) => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const metals = ['bronze', 'silver', 'gold', 'platinum', 'council'];
const schemes = [
  ['light', '#fff'],
  ['dark', 'oklch(0.203 0.0095 258)'],
] as const;

describe('the medallion', () => {
  it('is decoration to assistive technology', async () => {
    expect(
      (await renderMedallion({ silhouette: 'star', metal: 'gold', size: 'large' })).getAttribute(
        'aria-hidden',
      ),
    ).to.equal('true');
  });

  it('is a neutral disc where silhouette and metal are unknown', async () => {
    const known = await renderMedallion({ silhouette: 'disc', size: 'medium' });
    const outline = known.querySelector('.face')?.getAttribute('d');
    const unknown = await renderMedallion({
      silhouette: 'constructor',
      metal: 'unobtainium',
      size: 'medium',
    });
    expect(unknown.querySelector('.face')?.getAttribute('d')).to.equal(outline);
    expect(unknown.classList.contains('neutral')).to.equal(true);
    expect(unknown.classList.contains('unobtainium')).to.equal(false);
  });

  it('takes a colour that the browser knows, and no style besides', async () => {
    const pink = await renderMedallion({ metal: 'gold', color: 'hotpink', size: 'small' });
    expect(pink.style.getPropertyValue('--_own')).to.equal('hotpink');
    for (const color of [
      'red; position: fixed',
      'red}*{display:none',
      'url(https://evil.example)',
      '"',
      'nope',
    ]) {
      const plain = await renderMedallion({ metal: 'gold', color, size: 'small' });
      expect(plain.style.length, color).to.equal(0);
      expect(plain.classList.contains('gold'), color).to.equal(true);
    }
  });

  it('goes back to its metal when the colour goes', async () => {
    const stage = await fixture<MedallionStage>(html`<medallion-stage></medallion-stage>`);
    for (const color of ['hotpink', undefined]) {
      stage.looks = [{ metal: 'gold', color, size: 'small' }];
      stage.requestUpdate();
      await stage.updateComplete;
    }
    const svg = stage.shadowRoot?.querySelector('svg');
    expect(svg?.style.length).to.equal(0);
    expect(svg?.classList.contains('gold')).to.equal(true);
  });

  it('stands out 3:1 from its card in every metal and in any colour of a vendor', async () => {
    const looks: MedallionOptions[] = [
      ...metals.map((metal) => ({ metal, size: 'small' }) as const),
      ...['#ff0', '#fff', '#000', '#0ff', '#0f0', '#f0f', 'oklch(0.9 0.37 110)', '#00f', 'transparent'].map(
        (color) => ({ color, size: 'small' }) as const,
      ),
    ];
    let lowest = Infinity;
    for (const [scheme, surface] of schemes)
      for (const look of looks) {
        const ratio = contrast(getComputedStyle(await renderMedallion(look, scheme)).color, surface);
        expect(ratio, `${look.metal ?? look.color} in ${scheme}`).to.be.at.least(3);
        lowest = Math.min(lowest, ratio);
      }
    console.log(`medallions: lowest ${lowest.toFixed(2)}:1 of at least 3`);
  });
});
