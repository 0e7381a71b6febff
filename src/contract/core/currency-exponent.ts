/**
 * Decimals of a currency's minor unit by ISO 4217: 2 for `EUR`, whose amounts are in cents, and for a code without an
 * entry. Data of our own: `Intl` knows how many decimals people like to see, which differs for a tenth of all currencies,
 * and between browsers.
 */
export const currencyExponent = (currency: string): number => {
  if ('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.includes(currency)) return 0;
  if ('BHD IQD JOD KWD LYD OMR TND'.includes(currency)) return 3;
  return 'CLF UYW'.includes(currency) ? 4 : 2;
};
