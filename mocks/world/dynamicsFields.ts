/** Tables whose fields Net-Results maps. */
export type MappedTable = 'contact' | 'lead' | 'account'

/** A column of Dynamics, by logical and display name. */
export interface DynamicsField {
  readonly column: string
  readonly label: string
}

const ADDRESS =
  'name:Name,line1:Street 1,line2:Street 2,line3:Street 3,city:City,stateorprovince:State/Province,postalcode:ZIP/Postal Code,country:Country/Region,county:County,telephone1:Phone,telephone2:Telephone 2,telephone3:Telephone 3,fax:Fax,postofficebox:Post Office Box,primarycontactname:Primary Contact Name,addresstypecode:Address Type,freighttermscode:Freight Terms,shippingmethodcode:Shipping Method,latitude:Latitude,longitude:Longitude,upszone:UPS Zone,utcoffset:UTC Offset,composite:Address'
const PERSON =
  'emailaddress1:Email,emailaddress2:Email Address 2,emailaddress3:Email Address 3,firstname:First Name,middlename:Middle Name,lastname:Last Name,fullname:Full Name,salutation:Salutation,jobtitle:Job Title,telephone1:Business Phone,telephone2:Home Phone,telephone3:Telephone 3,mobilephone:Mobile Phone,fax:Fax,pager:Pager,websiteurl:Website,description:Description,donotemail:Do not allow Emails,donotbulkemail:Do not allow Bulk Emails,donotphone:Do not allow Phone Calls,donotfax:Do not allow Faxes,donotpostalmail:Do not allow Mails,donotsendmm:Send Marketing Materials,preferredcontactmethodcode:Preferred Method of Contact,ownerid:Owner,statecode:Status,statuscode:Status Reason,createdon:Created On,modifiedon:Modified On,lastusedincampaign:Last Date Included in Campaign,transactioncurrencyid:Currency,exchangerate:Exchange Rate,traversedpath:Traversed Path,processid:Process,importsequencenumber:Import Sequence Number,overriddencreatedon:Record Created On,timezoneruleversionnumber:Time Zone Rule Version Number,utcconversiontimezonecode:UTC Conversion Time Zone Code,versionnumber:Version Number,yomifirstname:Yomi First Name,yomilastname:Yomi Last Name,yomifullname:Yomi Full Name,nr_leadscore:Net-Results Lead Score,nr_leadsource:Net-Results Lead Source,followemail:Follow Email Activity,teamsfollowed:TeamsFollowed,onholdtime:On Hold Time,lastonholdtime:Last On Hold Time,slaid:SLA,msdyn_gdproptout:GDPR Optout'
const CONTACT =
  'parentcustomerid:Company Name,accountrolecode:Role,anniversary:Anniversary,annualincome:Annual Income,assistantname:Assistant,assistantphone:Assistant Phone,birthdate:Birthday,business2:Business Phone 2,callback:Callback Number,childrensnames:Children’s Names,company:Company Phone,creditlimit:Credit Limit,creditonhold:Credit Hold,customersizecode:Customer Size,customertypecode:Relationship Type,department:Department,educationcode:Education,employeeid:Employee,externaluseridentifier:External User Identifier,familystatuscode:Marital Status,ftpsiteurl:FTP Site,gendercode:Gender,governmentid:Government,haschildrencode:Has Children,home2:Home Phone 2,isbackofficecustomer:Back Office Customer,leadsourcecode:Lead Source,managername:Manager,managerphone:Manager Phone,marketingonly:Marketing Only,nickname:Nickname,numberofchildren:No. of Children,originatingleadid:Originating Lead,paymenttermscode:Payment Terms,preferredappointmentdaycode:Preferred Day,preferredappointmenttimecode:Preferred Time,preferredserviceid:Preferred Service,preferredsystemuserid:Preferred User,shippingmethodcode:Shipping Method,spousesname:Spouse/Partner Name,suffix:Suffix,territorycode:Territory,timespentbymeonemailandmeetings:Time Spent by me,aging30:Aging 30,aging60:Aging 60,aging90:Aging 90,entityimage:Entity Image,msdyn_isminor:Is Minor,msdyn_orgchangestatus:Not at Company Flag'
const LEAD =
  'companyname:Company Name,subject:Topic,industrycode:Industry,leadsourcecode:Lead Source,leadqualitycode:Rating,revenue:Annual Revenue,numberofemployees:No. of Employees,sic:SIC Code,budgetamount:Budget Amount,budgetstatus:Budget,decisionmaker:Decision Maker?,estimatedamount:Est. Value,estimatedclosedate:Est. Close Date,estimatedvalue:Est. Value (deprecated),evaluatefit:Evaluate Fit,initialcommunication:Initial Communication,need:Need,prioritycode:Priority,purchaseprocess:Purchase Process,purchasetimeframe:Purchase Timeframe,qualificationcomments:Qualification Comments,salesstage:Sales Stage,salesstagecode:Sales Stage Code,schedulefollowup_prospect:Schedule Follow Up (Prospect),schedulefollowup_qualify:Schedule Follow Up (Qualify),confirminterest:Confirm Interest,parentaccountid:Parent Account for lead,parentcontactid:Parent Contact for lead,qualifyingopportunityid:Qualifying Opportunity,campaignid:Source Campaign,relatedobjectid:Related Campaign Response,originatingcaseid:Originating Case,customerid:Customer,masterid:Master'
const ACCOUNT =
  'name:Account Name,accountnumber:Account Number,accountcategorycode:Category,accountclassificationcode:Classification,accountratingcode:Account Rating,businesstypecode:Business Type,creditlimit:Credit Limit,creditonhold:Credit Hold,customersizecode:Customer Size,customertypecode:Relationship Type,description:Description,donotemail:Do not allow Emails,emailaddress1:Email,emailaddress2:Email Address 2,fax:Fax,industrycode:Industry,marketcap:Market Capitalization,numberofemployees:Number of Employees,ownerid:Owner,ownershipcode:Ownership,parentaccountid:Parent Account,paymenttermscode:Payment Terms,primarycontactid:Primary Contact,revenue:Annual Revenue,sharesoutstanding:Shares Outstanding,sic:SIC Code,statecode:Status,statuscode:Status Reason,stockexchange:Stock Exchange,telephone1:Main Phone,telephone2:Other Phone,territorycode:Territory Code,tickersymbol:Ticker Symbol,websiteurl:Website,yominame:Yomi Account Name'

const CUSTOM = ['Asset', 'Contract', 'Crew', 'Depot', 'Renewal', 'Service', 'Survey', 'Warranty']
const CUSTOM_PARTS = ['Number', 'Date', 'Status', 'Owner', 'Region', 'Value', 'Count', 'Comment', 'Level', 'Type']

function parse(text: string): DynamicsField[] {
  return text.split(',').map((pair) => {
    const [column = '', label = ''] = pair.split(/:(.*)/)
    return { column, label }
  })
}

function addresses(count: number): DynamicsField[] {
  return Array.from({ length: count }, (_, index) => `address${index + 1}`).flatMap((prefix, index) =>
    parse(ADDRESS).map(({ column, label }) => ({
      column: `${prefix}_${column}`,
      label: `Address ${index + 1}: ${label}`,
    })),
  )
}

const custom: readonly DynamicsField[] = CUSTOM.flatMap((group) =>
  CUSTOM_PARTS.map((part) => ({ column: `dw_${group}${part}`.toLowerCase(), label: `${group} ${part}` })),
)

/** The columns that the organization has, Microsoft's and its own: what Dynamics tells, and what Net-Results maps. */
export const DYNAMICS_FIELDS: Readonly<Record<MappedTable, readonly DynamicsField[]>> = {
  contact: [...parse(PERSON), ...parse(CONTACT), ...addresses(3), ...custom],
  lead: [...parse(PERSON), ...parse(LEAD), ...addresses(2), ...custom],
  account: [...parse(ACCOUNT), ...addresses(2), ...custom],
}
