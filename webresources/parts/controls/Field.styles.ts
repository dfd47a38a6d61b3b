import { makeStyles, tokens } from './fluent'

export const useFieldStyles = makeStyles({
  root: { display: 'grid' },
  horizontal: { gridTemplateColumns: '33% 1fr', gridTemplateRows: 'auto auto auto 1fr' },
  label: {
    maxWidth: 'max-content',
    maxHeight: 'max-content',
    marginBottom: '2px',
    paddingTop: '2px',
    paddingBottom: '2px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  horizontalLabel: {
    gridRowStart: '1',
    gridRowEnd: '-1',
    marginBottom: 0,
    marginInlineEnd: '12px',
    paddingTop: '6px',
    paddingBottom: '6px',
  },
  star: { paddingInlineStart: '4px', color: tokens.colorPaletteRedForeground3 },
  note: {
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  message: { paddingInlineStart: '16px', color: tokens.colorPaletteRedForeground1 },
  messageIcon: {
    marginInlineStart: '-16px',
    marginInlineEnd: '4px',
    lineHeight: 0,
    verticalAlign: '-1px',
  },
})
