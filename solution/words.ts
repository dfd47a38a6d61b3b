import { inEveryLanguage, type Label } from './define/Label'

/*
 * Everything that Dynamics itself shows of us: tabs, columns, commands, navigation. In the words that Microsoft's own
 * translations use for its tables. Names of ours stay as they are.
 */

export const netResults = inEveryLanguage('Net-Results')

export const credentials: Label = {
  1033: 'Net-Results Credentials',
  1031: 'Net-Results-Anmeldedaten',
  1036: 'Informations d’identification Net-Results',
  3082: 'Credenciales de Net-Results',
  1046: 'Credenciais do Net-Results',
  1041: 'Net-Results の資格情報',
  1025: 'بيانات اعتماد Net-Results',
}

export const userName: Label = {
  1033: 'Net-Results User Name',
  1031: 'Net-Results-Benutzername',
  1036: 'Nom d’utilisateur Net-Results',
  3082: 'Nombre de usuario de Net-Results',
  1046: 'Nome de usuário do Net-Results',
  1041: 'Net-Results のユーザー名',
  1025: 'اسم المستخدم في Net-Results',
}

export const userNameDescription: Label = {
  1033: 'User name with which this user signs in to Net-Results.',
  1031: 'Benutzername, mit dem sich dieser Benutzer bei Net-Results anmeldet.',
  1036: 'Nom d’utilisateur avec lequel cet utilisateur se connecte à Net-Results.',
  3082: 'Nombre de usuario con el que este usuario inicia sesión en Net-Results.',
  1046: 'Nome de usuário com o qual este usuário entra no Net-Results.',
  1041: 'このユーザーが Net-Results にサインインするときのユーザー名。',
  1025: 'اسم المستخدم الذي يسجّل به هذا المستخدم الدخول إلى Net-Results.',
}

export const password: Label = {
  1033: 'Net-Results Password',
  1031: 'Net-Results-Kennwort',
  1036: 'Mot de passe Net-Results',
  3082: 'Contraseña de Net-Results',
  1046: 'Senha do Net-Results',
  1041: 'Net-Results のパスワード',
  1025: 'كلمة المرور في Net-Results',
}

export const passwordDescription: Label = {
  1033: 'Password with which this user signs in to Net-Results. System administrators can read it.',
  1031: 'Kennwort, mit dem sich dieser Benutzer bei Net-Results anmeldet. Systemadministratoren können es lesen.',
  1036: 'Mot de passe avec lequel cet utilisateur se connecte à Net-Results. Les administrateurs système peuvent le lire.',
  3082: 'Contraseña con la que este usuario inicia sesión en Net-Results. Los administradores del sistema pueden leerla.',
  1046: 'Senha com a qual este usuário entra no Net-Results. Os administradores do sistema podem lê-la.',
  1041: 'このユーザーが Net-Results にサインインするときのパスワード。システム管理者は読むことができます。',
  1025: 'كلمة المرور التي يسجّل بها هذا المستخدم الدخول إلى Net-Results. يمكن لمسؤولي النظام قراءتها.',
}

export const leadScore: Label = {
  1033: 'Net-Results Lead Score',
  1031: 'Net-Results-Leadbewertung',
  1036: 'Score du prospect Net-Results',
  3082: 'Puntuación de cliente potencial de Net-Results',
  1046: 'Pontuação de cliente potencial do Net-Results',
  1041: 'Net-Results のリード スコア',
  1025: 'نقاط العميل المتوقع في Net-Results',
}

export const leadScoreDescription: Label = {
  1033: 'Lead score of the default overlay in Net-Results, kept up to date by the Net-Results sync.',
  1031: 'Leadbewertung des Standard-Overlays in Net-Results; die Net-Results-Synchronisierung hält sie aktuell.',
  1036: 'Score de l’overlay par défaut dans Net-Results, tenu à jour par la synchronisation Net-Results.',
  3082: 'Puntuación de la superposición predeterminada de Net-Results; la sincronización de Net-Results la mantiene al día.',
  1046: 'Pontuação da sobreposição padrão do Net-Results, mantida em dia pela sincronização do Net-Results.',
  1041: 'Net-Results の既定のオーバーレイのリード スコア。Net-Results の同期によって更新されます。',
  1025: 'نقاط العميل المتوقع وفق التراكب الافتراضي في Net-Results، وتحدّثها مزامنة Net-Results باستمرار.',
}

export const leadSource: Label = {
  1033: 'Net-Results Lead Source',
  1031: 'Net-Results-Leadquelle',
  1036: 'Source du prospect Net-Results',
  3082: 'Origen del cliente potencial de Net-Results',
  1046: 'Origem do cliente potencial do Net-Results',
  1041: 'Net-Results のリード ソース',
  1025: 'مصدر العميل المتوقع في Net-Results',
}

export const leadSourceDescription: Label = {
  1033: 'Traffic source that first brought this person to the web site, kept up to date by the Net-Results sync.',
  1031: 'Quelle, über die diese Person zuerst auf die Website kam; die Net-Results-Synchronisierung hält sie aktuell.',
  1036: 'Source de trafic qui a amené cette personne sur le site web, tenue à jour par la synchronisation Net-Results.',
  3082: 'Fuente de tráfico por la que esta persona llegó al sitio web; la sincronización de Net-Results la mantiene al día.',
  1046: 'Fonte de tráfego que trouxe esta pessoa ao site pela primeira vez, mantida em dia pela sincronização do Net-Results.',
  1041: 'この人が最初に Web サイトを訪れたときのトラフィック ソース。Net-Results の同期によって更新されます。',
  1025: 'مصدر الزيارات الذي جلب هذا الشخص إلى الموقع أول مرة، وتحدّثه مزامنة Net-Results باستمرار.',
}

export const syncContact: Label = {
  1033: 'Sync This Contact',
  1031: 'Diesen Kontakt synchronisieren',
  1036: 'Synchroniser ce contact',
  3082: 'Sincronizar este contacto',
  1046: 'Sincronizar este contato',
  1041: 'この取引先担当者を同期',
  1025: 'مزامنة جهة الاتصال هذه',
}

export const syncContactTip: Label = {
  1033: 'Send this record, as it is saved, to Net-Results now.',
  1031: 'Diesen Datensatz, so wie er gespeichert ist, jetzt an Net-Results senden.',
  1036: 'Envoyer maintenant cet enregistrement, tel qu’il est sauvegardé, à Net-Results.',
  3082: 'Enviar ahora este registro, tal como está guardado, a Net-Results.',
  1046: 'Enviar agora este registro, como está salvo, para o Net-Results.',
  1041: '保存されているこのレコードを今すぐ Net-Results に送信します。',
  1025: 'إرسال هذا السجل كما هو محفوظ إلى Net-Results الآن.',
}

export const syncChosenTip: Label = {
  1033: 'Send the chosen records, as they are saved, to Net-Results now.',
  1031: 'Die ausgewählten Datensätze, so wie sie gespeichert sind, jetzt an Net-Results senden.',
  1036: 'Envoyer maintenant les enregistrements sélectionnés, tels qu’ils sont sauvegardés, à Net-Results.',
  3082: 'Enviar ahora los registros seleccionados, tal como están guardados, a Net-Results.',
  1046: 'Enviar agora os registros selecionados, como estão salvos, para o Net-Results.',
  1041: '選択したレコードを、保存されている内容で今すぐ Net-Results に送信します。',
  1025: 'إرسال السجلات المحددة كما هي محفوظة إلى Net-Results الآن.',
}

export const syncAccount: Label = {
  1033: 'Sync This Account',
  1031: 'Diese Firma synchronisieren',
  1036: 'Synchroniser ce compte',
  3082: 'Sincronizar esta cuenta',
  1046: 'Sincronizar esta conta',
  1041: 'この取引先企業を同期',
  1025: 'مزامنة هذا الحساب',
}

export const syncAccountTip: Label = {
  1033: 'Send this account and its people, as they are saved, to Net-Results now.',
  1031: 'Diese Firma und ihre Personen, so wie sie gespeichert sind, jetzt an Net-Results senden.',
  1036: 'Envoyer maintenant ce compte et ses personnes, tels qu’ils sont sauvegardés, à Net-Results.',
  3082: 'Enviar ahora esta cuenta y sus personas, tal como están guardadas, a Net-Results.',
  1046: 'Enviar agora esta conta e suas pessoas, como estão salvas, para o Net-Results.',
  1041: 'この取引先企業とその担当者を、保存されている内容で今すぐ Net-Results に送信します。',
  1025: 'إرسال هذا الحساب والأشخاص التابعين له كما هم محفوظون إلى Net-Results الآن.',
}

export const hotLeads: Label = {
  1033: 'Hot Leads Breakdown',
  1031: 'Heiße Leads im Überblick',
  1036: 'Aperçu des prospects chauds',
  3082: 'Desglose de clientes potenciales activos',
  1046: 'Visão geral dos clientes potenciais quentes',
  1041: 'ホット リードの内訳',
  1025: 'تفاصيل العملاء المتوقعين الأكثر اهتمامًا',
}

export const hotLeadsDescription: Label = {
  1033: 'Most active visitors, top lead scores and recent activity of your own leads, from Net-Results.',
  1031: 'Aktivste Besucher, höchste Leadbewertungen und letzte Aktivitäten Ihrer eigenen Leads, aus Net-Results.',
  1036: 'Visiteurs les plus actifs, meilleurs scores et activité récente de vos propres prospects, par Net-Results.',
  3082: 'Visitantes más activos, mejores puntuaciones y actividad reciente de sus propios clientes potenciales, de Net-Results.',
  1046: 'Visitantes mais ativos, maiores pontuações e atividade recente dos seus próprios clientes potenciais, do Net-Results.',
  1041: '自分のリードの中で最も活動的な訪問者、高いスコア、最近の活動を Net-Results から表示します。',
  1025: 'الزوار الأكثر نشاطًا وأعلى النقاط وأحدث نشاط لعملائك المتوقعين، من Net-Results.',
}

export const appDescription: Label = {
  1033: 'Who is hot, what they did, and the records they belong to.',
  1031: 'Wer interessiert ist, was die Personen getan haben, und die Datensätze dazu.',
  1036: 'Qui est intéressé, ce que ces personnes ont fait et les enregistrements correspondants.',
  3082: 'Quién está interesado, qué ha hecho y los registros a los que pertenece.',
  1046: 'Quem está interessado, o que fez e os registros a que pertence.',
  1041: '関心の高い人とその行動、および関連するレコード。',
  1025: 'من هم المهتمون وما الذي فعلوه والسجلات التي ينتمون إليها.',
}

export const marketing: Label = {
  1033: 'Marketing',
  1031: 'Marketing',
  1036: 'Marketing',
  3082: 'Marketing',
  1046: 'Marketing',
  1041: 'マーケティング',
  1025: 'التسويق',
}

export const people: Label = {
  1033: 'People',
  1031: 'Personen',
  1036: 'Personnes',
  3082: 'Personas',
  1046: 'Pessoas',
  1041: '人',
  1025: 'الأشخاص',
}

export const administration: Label = {
  1033: 'Administration',
  1031: 'Verwaltung',
  1036: 'Administration',
  3082: 'Administración',
  1046: 'Administração',
  1041: '管理',
  1025: 'الإدارة',
}

export const funnelVision = inEveryLanguage('Funnel Vision')

export const dashboards: Label = {
  1033: 'Dashboards',
  1031: 'Dashboards',
  1036: 'Tableaux de bord',
  3082: 'Paneles',
  1046: 'Painéis',
  1041: 'ダッシュボード',
  1025: 'لوحات المعلومات',
}

export const contacts: Label = {
  1033: 'Contacts',
  1031: 'Kontakte',
  1036: 'Contacts',
  3082: 'Contactos',
  1046: 'Contatos',
  1041: '取引先担当者',
  1025: 'جهات الاتصال',
}

export const leads: Label = {
  1033: 'Leads',
  1031: 'Leads',
  1036: 'Prospects',
  3082: 'Clientes potenciales',
  1046: 'Clientes Potenciais',
  1041: 'リード',
  1025: 'العملاء المتوقعون',
}

export const accounts: Label = {
  1033: 'Accounts',
  1031: 'Firmen',
  1036: 'Comptes',
  3082: 'Cuentas',
  1046: 'Contas',
  1041: '取引先企業',
  1025: 'الحسابات',
}

export const integrationConsole: Label = {
  1033: 'Integration Console',
  1031: 'Integrationskonsole',
  1036: 'Console d’intégration',
  3082: 'Consola de integración',
  1046: 'Console de integração',
  1041: '統合コンソール',
  1025: 'وحدة تحكم التكامل',
}
