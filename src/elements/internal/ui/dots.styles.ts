import { css } from 'lit';

/** Each fact begins with its dot; that of the first one on a line stands outside of the box, which cuts it off. */
export const dotsStyles = css`
  .dots {
    overflow: clip;
  }
  .dots > p {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -13px;
  }
  .dots > p > span {
    position: relative;
    padding-inline-start: 13px;
  }
  .dots > p > span + span::before {
    content: '·';
    position: absolute;
    inset-inline-start: 5px;
  }
`;
