/** What a referral form shows of a campaign. */
export const referralContent = ({ share, steps }) => ({
  title: 'Refer a company',
  steps,
  tabs: ['Share a link', 'Introduce'],
  link: share.link,
  code: `Or the code ${share.code}, said on the phone.`,
  text: share.texts[0].text,
  disclosure: share.disclosure,
});
