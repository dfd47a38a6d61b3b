import { defineRole } from '../define/defineRole'

/**
 * What the Net-Results pages need on top of the role that a rep has anyway: his records, his own user record (to read
 * and to store his credentials), logging a sent e-mail with his contacts and leads, and the address of Net-Results.
 * The integration console is for administrators, whose own roles have what it needs.
 */
export const userRole = defineRole({
  name: 'Net-Results User',
  privileges: {
    Basic: [
      'prvAppendActivity',
      'prvAppendToActivity',
      'prvAppendToContact',
      'prvAppendToLead',
      'prvCreateActivity',
      'prvReadAccount',
      'prvReadActivity',
      'prvReadContact',
      'prvReadLead',
      'prvReadUser',
      'prvWriteActivity',
      'prvWriteUser',
    ],
    Global: ['prvReadEnvironmentVariableDefinition'],
  },
})
