import { ARDENT, BRIGHTMOOR, CASTILE, CORVANE, HALDEN, KESTREL, OSTMARK, TESSALY, type Site } from './accounts'
import { person, type PersonRow } from './person'
import { DANUTA, MARCUS, OWEN } from './users'
import type { WorldPerson } from './World'

const UNSUBSCRIBED = 'unsubscribed'
const BOUNCED = 'bounced'

// prettier-ignore
const HALDEN_PEOPLE: readonly PersonRow[] = [
  ['c0000000-3333-4333-8333-000000000001', 'Priya', 'Raghavan', 'Director of Field Operations', 'priya.raghavan', MARCUS, [48211, 'Paid search', 64, 5, 118]],
  ['c0000000-3333-4333-8333-000000000002', 'Tomás', 'Eklund', 'VP Service Delivery', 'tomas.eklund', MARCUS, [48212, 'Referral', 58, 5, 92]],
  ['c0000000-3333-4333-8333-000000000003', 'Hannah', 'Brandvold', 'IT Architect, Dynamics 365', 'hannah.brandvold', MARCUS, [48213, 'Natural search', 47, 4, 74]],
  ['c0000000-3333-4333-8333-000000000004', 'Jerome', 'Castellano', 'Procurement Lead', 'jerome.castellano', MARCUS, [48214, 'Direct access', 31, 4, 61]],
  ['c0000000-3333-4333-8333-000000000005', 'Wei-Ling', 'Ostrander', 'Dispatch Manager, Great Lakes', 'weiling.ostrander', MARCUS, [48215, 'Referral', 28, 3, 48, UNSUBSCRIBED]],
  ['c0000000-3333-4333-8333-000000000006', 'Abdulaziz', 'Fennimore-Whitcombe', 'Regional Service Manager', 'a.fennimore-whitcombe', MARCUS, [48216, 'Paid search', 24, 3, 35]],
  ['c0000000-3333-4333-8333-000000000007', 'Corinne', 'Vasquez', 'Accounts Payable', 'corinne.vasquez', MARCUS, [48217, 'Direct access', 9, 1, 12, BOUNCED]],
  ['c0000000-3333-4333-8333-000000000008', 'Dale', 'Nakagawa', 'Field Technician', 'dale.nakagawa', MARCUS, null],
  ['c0000000-3333-4333-8333-000000000009', 'Zoë', 'Brontë-Lindqvist', 'Asset Planning Manager', 'zoe.bronte', MARCUS, [48219, 'Natural search', 22, 3, 44]],
  ['c0000000-3333-4333-8333-000000000010', 'Łukasz', 'Wiśniewski', 'Network Operations Lead', 'lukasz.wisniewski', MARCUS, [48220, 'Referral', 19, 2]],
  ['c0000000-3333-4333-8333-000000000011', 'Søren', 'Kjærgaard', 'Reliability Engineer', 'soren.kjaergaard', MARCUS, [48221, 'Direct access', 16, 2]],
  ['c0000000-3333-4333-8333-000000000012', 'José', 'Núñez Ibarra', 'Maintenance Planner', 'jose.nunez', MARCUS, [48222, 'Paid search', 14, 2]],
  ['c0000000-3333-4333-8333-000000000013', 'Thị Ánh', 'Nguyễn', 'GIS Analyst', 'anh.nguyen', MARCUS, [48223, 'Natural search', 21, 3]],
  ['c0000000-3333-4333-8333-000000000014', 'ليلى', 'الحداد', 'Water Quality Manager', 'layla.alhaddad', MARCUS, [48224, 'Referral', 17, 3]],
  ['c0000000-3333-4333-8333-000000000015', 'נועה', 'בן־שלום', 'Security Officer', 'noa.benshalom', MARCUS, [48225, 'Direct access', 12, 2]],
  ['c0000000-3333-4333-8333-000000000016', 'Gunnar', 'Pettersen', 'Pump Station Operator', null, MARCUS, null],
  ['c0000000-3333-4333-8333-000000000017', 'Margit', 'Olafsdottir', 'Former Controller', 'margit.olafsdottir', MARCUS, [48227, 'Referral', 7, 0], { active: false }],
  ['c0000000-3333-4333-8333-000000000018', 'Alex', 'Rivera', 'Service Desk', 'service.desk', MARCUS, [48228, 'Direct access', 11, 1]],
  // Net-Results keeps one contact per address: this record finds that of Alex.
  ['c0000000-3333-4333-8333-000000000019', 'Sandra', 'Rivera-Holt', 'Service Desk', 'service.desk', MARCUS, null],
  ['c0000000-3333-4333-8333-000000000020', 'Ingeborg', 'Falk', 'Legal Counsel', 'ingeborg.falk', MARCUS, [48230, 'Referral', 8, 1], { doNotEmail: true }],
  ['c0000000-3333-4333-8333-000000000021', 'Oona', 'Halloran', 'Billing Specialist', 'oona.halloran', MARCUS, [48231, 'Direct access', 0, 0, 0]],
  ['c0000000-3333-4333-8333-000000000022', 'Terrence', 'Abara', 'Crew Chief', 'terrence.abara', MARCUS, [48232, 'Paid search', 10, 1]],
  ['c0000000-3333-4333-8333-000000000023', 'Philippa', 'Dunmore', 'Stores Manager', 'philippa.dunmore', MARCUS, null],
  ['c0000000-3333-4333-8333-000000000024', 'Rafael', 'Quintela', 'Apprentice Technician', 'rafael.quintela', MARCUS, null],
]

// prettier-ignore
const OTHERS: readonly (readonly [Site, PersonRow])[] = [
  [BRIGHTMOOR, ['c0000000-3333-4333-8333-000000000025', 'Aisha', 'Okonjo', 'Chief Operating Officer', 'aisha.okonjo', MARCUS, [48311, 'Natural search', 71, 5, 131]]],
  [BRIGHTMOOR, ['c0000000-3333-4333-8333-000000000026', 'Desmond', 'Pryce', 'Facilities Director', 'desmond.pryce', MARCUS, [48312, 'Referral', 26, 3]]],
  [BRIGHTMOOR, ['c0000000-3333-4333-8333-000000000027', 'Hélène', 'Marchetti', 'Clinical Engineering', 'helene.marchetti', DANUTA, [48313, 'Paid search', 33, 4]]],
  [BRIGHTMOOR, ['c0000000-3333-4333-8333-000000000028', 'Graham', 'Whitlock', 'Head of Estates', 'graham.whitlock', OWEN, [48314, 'Direct access', 18, 2]]],
  [BRIGHTMOOR, ['c0000000-3333-4333-8333-000000000029', 'Beatrix', 'Lovell', 'Ward Coordinator', 'beatrix.lovell', MARCUS, null]],
  [CORVANE, ['c0000000-3333-4333-8333-000000000030', 'Luca', 'Bernardi-Hayes', 'Fleet Director', 'luca.bernardi', MARCUS, [48321, 'Paid search', 55, 5, 88]]],
  [CORVANE, ['c0000000-3333-4333-8333-000000000031', 'Femke', 'van der Velde', 'Route Planner', 'femke.vandervelde', MARCUS, [48322, 'Natural search', 29, 3]]],
  [CORVANE, ['c0000000-3333-4333-8333-000000000032', 'Joris', 'Hoekstra', 'Depot Manager', 'joris.hoekstra', DANUTA, [48323, 'Referral', 23, 2]]],
  [CORVANE, ['c0000000-3333-4333-8333-000000000033', 'Amara', 'Diallo', 'Customs Specialist', 'amara.diallo', DANUTA, [48324, 'Direct access', 13, 1]]],
  [OSTMARK, ['c0000000-3333-4333-8333-000000000034', 'Ebbe', 'Thorvaldsen', 'Operations Manager', 'ebbe.thorvaldsen', MARCUS, [48331, 'Natural search', 62, 5, 112]]],
  [OSTMARK, ['c0000000-3333-4333-8333-000000000035', 'Gréta', 'Jónsdóttir', 'Quality Lead', 'greta.jonsdottir', DANUTA, [48332, 'Referral', 20, 2]]],
  [CASTILE, ['c0000000-3333-4333-8333-000000000036', 'Miriam', 'Castile', 'Owner', 'miriam.castile', MARCUS, [48341, 'Referral', 39, 4, 109]]],
  [CASTILE, ['c0000000-3333-4333-8333-000000000037', 'Everett', 'Boone', 'Owner', 'everett.boone', DANUTA, [48342, 'Direct access', 15, 1]]],
  [TESSALY, ['c0000000-3333-4333-8333-000000000038', 'Kofi', 'Adeyemi-Larsson', 'Plant Director', 'kofi.adeyemi', MARCUS, [48351, 'Paid search', 52, 5, 104]]],
  [TESSALY, ['c0000000-3333-4333-8333-000000000039', 'Niels', 'Vanterpool', 'Engineering Manager', 'niels.vanterpool', MARCUS, [48352, 'Natural search', 41, 4]]],
  [TESSALY, ['c0000000-3333-4333-8333-000000000040', 'Océane', 'Dubreuil', 'Purchasing', 'oceane.dubreuil', DANUTA, [48353, 'Referral', 12, 1]]],
  [ARDENT, ['c0000000-3333-4333-8333-000000000041', 'Rosalind', 'Achterberg', 'Head of Maintenance', 'rosalind.achterberg', MARCUS, [48361, 'Referral', 44, 4, 97]]],
  [ARDENT, ['c0000000-3333-4333-8333-000000000042', 'Matthias', 'Zürcher', 'Rolling Stock Engineer', 'matthias.zuercher', DANUTA, [48362, 'Natural search', 27, 3]]],
  [KESTREL, ['c0000000-3333-4333-8333-000000000043', 'Gideon', 'Marsh', 'Line Crew Manager', 'gideon.marsh', MARCUS, [48371, 'Direct access', 34, 3, 57]]],
  [KESTREL, ['c0000000-3333-4333-8333-000000000044', 'Benedikt', 'Sauer', 'Web Portal Manager', 'benedikt.sauer', DANUTA, [48372, 'Paid search', 10_000, 4]]],
]

export const CONTACTS: readonly WorldPerson[] = [
  ...HALDEN_PEOPLE.map((row) => person('contact', HALDEN, row)),
  ...OTHERS.map(([site, row]) => person('contact', site, row)),
]
