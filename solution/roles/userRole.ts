import { defineRole } from '../define/defineRole'

/**
 * What the Net-Results pages need on top of the role that a rep has anyway: his records, his own user record (to read
 * and to store his credentials), and the address of Net-Results.
 */
export const userRole = defineRole({
  name: 'Net-Results User',
  privileges: {
    Basic: ['prvReadAccount', 'prvReadActivity', 'prvReadContact', 'prvReadLead', 'prvReadUser', 'prvWriteUser'],
    Global: ['prvReadEnvironmentVariableDefinition'],
  },
})
