import type { credentials as english } from '../credentials'
import type { Translated } from '../Translated'

export const credentials: Translated<typeof english> = {
  userName: 'ユーザー名',
  password: 'パスワード',
  save: '自分のユーザー レコードに保存',
  useForSession: 'このセッションでのみ使用',
  checking: 'Net-Results に確認しています',
  saving: '保存しています',
  whoReads:
    '保存した資格情報はすべてのページで使用されます。読み取れるのは本人とシステム管理者だけです。このセッションでのみ使用する場合は、このページを閉じるまでメモリに保持されます。',
  edgeBlanks: 'パスワードの先頭または末尾にスペースがあります。スペースもパスワードの一部として扱われます。',
  problems: {
    userNameMissing: 'Net-Results のユーザー名を入力してください。',
    passwordMissing: 'Net-Results のパスワードを入力してください。',
    colonInUserName: 'ユーザー名にコロンは使用できません。',
    controlCharacter: 'ユーザー名またはパスワードに送信できない文字が含まれています。',
    userNameTooLong:
      'ユーザー レコードに保存できるユーザー名は 200 文字までです。このセッションでのみ使用してください。',
    passwordTooLong:
      'ユーザー レコードに保存できるパスワードは 200 文字までです。このセッションでのみ使用してください。',
  },
  refused: {
    title: 'Net-Results にサインインできませんでした',
    body: (userName) =>
      `ユーザー名 ${userName} またはパスワードが正しくありません。何も保存されていません。次に操作するまで再試行されません。`,
  },
  noAddress: {
    title: 'この API アドレスは許可されていません',
    body: '資格情報は net-results.com の https アドレスにのみ送信されます。そのため、何も送信されていません。',
  },
  notSaved: {
    title: '資格情報を保存できませんでした',
    secured:
      '列のセキュリティにより、自分のパスワードを変更できません。統合コンソールの「資格情報」で自分のパスワードへのアクセスを付与するよう、管理者に依頼してください。',
    privilege:
      'お使いのセキュリティ ロールでは、自分のユーザー レコードを変更できません。ロール Net-Results User を管理者に依頼してください。',
    sessionMeanwhile: 'それまでは、このセッションでのみ使用できます。',
  },
  saved: {
    readable: '自分のユーザー レコードに保存しました',
    unreadable:
      'ユーザー レコードに保存しましたが、パスワードを読み取れないため、他のページではまだ使用できません。統合コンソールの「資格情報」で自分のパスワードへのアクセスを付与するよう、管理者に依頼してください。このページでは、閉じるまで入力した内容を使用します。',
    changed:
      '保存しましたが、Dynamics から入力と異なる内容が返されました。ルールによって変更されていないか、管理者に確認してください。このページでは、閉じるまで入力した内容を使用します。',
    unknown: '保存しましたが、読み取って確認できませんでした。このページでは、閉じるまで入力した内容を使用します。',
  },
  inUse: 'このページを閉じるまで使用します',
  title: '自分の Net-Results の資格情報',
  change: '別の資格情報を入力',
  stored: (userName) => `${userName} の資格情報がユーザー レコードに保存されています。パスワードは表示されません。`,
  session: (userName) =>
    `${userName} の資格情報をこのセッションでのみ使用しています。このページを閉じると消去されます。`,
  test: '資格情報をテスト',
  accepted: (name) =>
    name === null || name === ''
      ? 'Net-Results にサインインできました'
      : `${name} として Net-Results にサインインできました`,
  untested: (reason) => `テストできませんでした: ${reason}`,
}
