import { makeStyles, tokens } from '../../parts/kit'

export const useTopLeadScoresStyles = makeStyles({
  trend: {
    width: '72px',
    height: '24px',
    '@container (min-width: 900px) and (max-width: 999px)': { display: 'none' },
    '@container (max-width: 359px)': { display: 'none' },
  },
  change: { minWidth: '36px', textAlign: 'end' },
  number: { minWidth: '36px', textAlign: 'end', fontWeight: tokens.fontWeightSemibold },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  /** Reads as a part of the note that can be changed. */
  sort: {
    height: '24px',
    // As wide as what is chosen, where the browser knows how, so that the title line stays one line.
    fieldSizing: 'content',
    margin: '-4px -4px -4px 0',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
})
