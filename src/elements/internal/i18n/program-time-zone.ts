const timeZones = new WeakMap<object, string | undefined>();

/** Keeps the time zone of the program whose data the widget `host` shows. */
export const setProgramTimeZone = (host: object, timeZone: string | undefined): void => {
  timeZones.set(host, timeZone);
};

/** IANA time zone in which the program of the widget `host` counts its days, if it has named one. */
export const programTimeZone = (host: object): string | undefined => timeZones.get(host);
