/** The demo's settings. They are stored in the address, so that a view can be linked, reloaded and tested. */
export interface PortalSettings {
  /** Key of a seeded member: `GET /demo/members`. */
  readonly member: string;
  /** BCP 47 tag. */
  readonly lang: string;
  /** `light`, `dark`, or `system`. */
  readonly scheme: string;
  /** An accent of `vendor-theme.css`, or `none` for the theme's own. */
  readonly brand: string;
  /** `precise` or `editorial`. */
  readonly theme: string;
  /** `normal`, `slow`, `failing`, or `off`. */
  readonly backend: string;
}

const { member = 'marta' } = document.documentElement.dataset;

export const defaultSettings: PortalSettings = {
  member,
  lang: 'en-GB',
  scheme: 'system',
  brand: 'none',
  theme: 'precise',
  backend: 'normal',
};

export const readSettings = (search = location.search): PortalSettings => {
  const query = new URLSearchParams(search);
  const read = (name: keyof PortalSettings): string => query.get(name)?.trim() || defaultSettings[name];
  return {
    member: read('member'),
    lang: read('lang'),
    scheme: read('scheme'),
    brand: read('brand'),
    theme: read('theme'),
    backend: read('backend'),
  };
};

/** The address with these settings: defaults are left out, other parameters stay. */
export const settingsUrl = (settings: PortalSettings, from = location.href): string => {
  const url = new URL(from);
  for (const [name, value] of Object.entries(settings)) {
    if (Object.entries(defaultSettings).some(([known, usual]) => known === name && usual === value))
      url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.href;
};
