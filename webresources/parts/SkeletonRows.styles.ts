import { makeStyles, tokens } from './kit'

const stencil = {
  display: 'block',
  height: '16px',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralStencil1,
  '@media (forced-colors: active)': { border: '1px solid GrayText' },
}

export const useSkeletonRowsStyles = makeStyles({
  root: { padding: '8px 16px' },
  row: { display: 'flex', alignItems: 'center', gap: '12px', height: '52px' },
  square: { ...stencil, width: '20px', height: '20px' },
  bar: { ...stencil, width: '45%' },
})
