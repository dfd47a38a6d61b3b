import { contact } from './contact'
import { contactActivityHistory } from './contactActivityHistory'
import { contactImport } from './contactImport'
import { contactSegment } from './contactSegment'
import { conversation } from './conversation'
import { customAttribute } from './customAttribute'
import { domainGroup } from './domainGroup'
import { dynamicsIntegration } from './dynamicsIntegration'
import { email } from './email'
import { emailList } from './emailList'
import { leadScoreOverlay } from './leadScoreOverlay'
import type { Controller } from './operation'
import { subscription } from './subscription'
import { user } from './user'
import { visit } from './visit'

/** Everything that can be called, by the name in the address. */
export const CONTROLLERS: ReadonlyMap<string, Controller> = new Map(
  Object.entries({
    Contact: contact,
    ContactActivityHistory: contactActivityHistory,
    ContactImport: contactImport,
    ContactSegment: contactSegment,
    Conversation: conversation,
    CustomAttribute: customAttribute,
    DomainGroup: domainGroup,
    DynamicsIntegration: dynamicsIntegration,
    Email: email,
    EmailList: emailList,
    LeadScoreOverlay: leadScoreOverlay,
    Subscription: subscription,
    User: user,
    Visit: visit,
  }),
)
