import type { sharing as english } from '../sharing'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const sharing: Translated<typeof english> = {
  title: '営業担当者のパスワード',
  note: '管理者にのみ表示されます',
  explain:
    '各営業担当者が自分のパスワードだけを読み取り、変更できるようにします。本人のユーザー レコードのその列だけが本人に共有されます。システム管理者は常に読み取れます。列のセキュリティ プロファイルで読み取りを許可しないでください。メンバー全員にすべてのパスワードが見えてしまいます。',
  table: '営業担当者とパスワード',
  noun: '人',
  name: '名前',
  userName: 'ユーザー名',
  password: 'パスワード',
  saved: '保存済み',
  notSaved: '未保存',
  own: '自分のパスワード',
  states: { shared: '付与済み', partly: '一部付与', missing: '未付与' },
  result: '結果',
  show: '表示',
  choices: { reps: '営業担当者', missing: '未付与の営業担当者', all: '全員' },
  whoIsRep: '営業担当者とは、ロール Net-Results User または Net-Results のユーザー名を持つユーザーです。',
  search: 'ユーザーを検索',
  summary: (shared, reps) =>
    `${number(reps)} 人中 ${number(shared)} 人の営業担当者が自分のパスワードを読み取り、変更できます`,
  shown: (shown) => `${number(shown)} 人`,
  grantMissing: (count) => `未付与の ${number(count)} 人に付与`,
  grant: '付与',
  revoke: '解除',
  refresh: '再確認',
  progress: (done, of) => `${number(of)} 人中 ${number(done)} 人が完了`,
  stop: '停止',
  stopped: '停止しました。',
  finished: (good, bad, action) =>
    `${number(good)} 人${action === 'grant' ? 'に付与しました' : 'から解除しました'}${bad === 0 ? '。' : `。${number(bad)} 人は失敗しました。`}`,
  retryFailed: (count) => `失敗した ${number(count)} 人を再試行`,
  results: {
    waiting: '待機中',
    working: '処理中',
    grant: { done: '付与しました', already: '付与済みでした' },
    revoke: { done: '解除しました', already: '付与されていませんでした' },
    failed: '失敗',
  },
  notAllowed: 'Dynamics でこの列を共有できるのはシステム管理者だけです。',
  notSecured: {
    title: 'パスワードの列が保護されていません',
    body: 'ユーザー テーブルの「Net-Results のパスワード」の列のセキュリティがオフのため、ユーザーを読み取れる人は誰でもすべてのパスワードを読み取れます。ソリューションをもう一度インポートするか、その列のセキュリティをオンにしてから、ここで付与してください。',
  },
  nobody: {
    title: '全員に付与されています',
    body: 'すべての営業担当者が自分のパスワードを読み取り、変更できます。',
  },
  noReps: {
    title: '営業担当者がまだいません',
    body: 'ユーザーにロール Net-Results User を割り当てるか、「全員」を選択して今すぐ付与してください。',
  },
  noMatch: { title: '一致するユーザーがいません', body: '表示中の一覧に、この名前のユーザーはいません。' },
  revokeTitle: (count) => `${number(count)} 人のアクセスを解除しますか?`,
  revokeBody:
    '保存したパスワードを本人が読み取れなくなるため、Net-Results のページで毎回サインインが必要になります。保存内容は残り、後でもう一度付与できます。',
  cancel: 'キャンセル',
  foreignTitle: '他人のパスワードを読み取れるユーザーがいます',
  foreign: (reader, owner) => `${reader} は ${owner} のパスワードを読み取れます。`,
  foreignRevoked: (reader) => `${reader} は読み取れなくなりました`,
}
