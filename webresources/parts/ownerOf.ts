import type { Dynamics } from '../dataverse/Host'

/** Organization and user, by which a browser keeps apart what it keeps: nobody sees what another has seen. */
export const ownerOf = ({ organizationId, user }: Pick<Dynamics, 'organizationId' | 'user'>): string =>
  `${organizationId}:${user.id}`
