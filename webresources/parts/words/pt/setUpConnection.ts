import type { setUpConnection as english } from '../setUpConnection'
import type { Translated } from '../Translated'
import { counted } from './counted'
import { who } from './setUpWording'

function clock(ahead: number): string {
  const seconds = Math.round(Math.abs(ahead) / 1000)
  const minutes = Math.round(seconds / 60)
  return seconds < 120 ? counted(seconds, 'segundo', 'segundos') : counted(minutes, 'minuto', 'minutos')
}

const compared = (ahead: number) =>
  `Este computador está ${clock(ahead)} ${ahead > 0 ? 'adiantado' : 'atrasado'} em relação ao Dataverse`

const NET_RESULTS_CLOCK = 'O Net-Results não informa a hora dele às páginas.'

export const setUpConnection: Translated<typeof english> = {
  addressRefused: ({ value }) => ({
    fact: `A variável de ambiente nr_ApiBaseUrl é ${value}. As senhas só são enviadas a endereços https de net-results.com; por isso, nada foi enviado.`,
    remedy:
      'No Power Apps, escolha Soluções, Funnel Vision Marketing Automation, Variáveis de ambiente, Net-Results API base URL e corrija-a.',
  }),
  addressUnreachable: ({ baseUrl }) => ({
    fact: `${baseUrl} é permitido, mas ninguém responde nesse endereço.`,
    remedy:
      'Abra o endereço em uma nova guia do navegador. Se ele também não abrir, peça ao administrador de rede para liberá-lo; se abrir, confira a variável de ambiente nr_ApiBaseUrl.',
  }),
  addressUntried: ({ baseUrl, because }) =>
    because === 'policy'
      ? {
          fact: `${baseUrl} é permitido, mas a política de segurança de conteúdo impede que esta página o teste.`,
          remedy: 'Resolva primeiro a próxima etapa.',
        }
      : because === 'offline'
        ? {
            fact: `${baseUrl} é permitido. Este dispositivo está offline; por isso, não foi testado.`,
            remedy: 'Conecte-o e verifique novamente.',
          }
        : {
            fact: `${baseUrl} é permitido, mas não respondeu em 10 segundos.`,
            remedy: 'Verifique novamente em alguns minutos.',
          },
  addressReached: ({ baseUrl }) => ({ fact: `${baseUrl} está na lista de hosts permitidos e responde.` }),
  policyBlocks: ({ baseUrl }) => ({
    fact: `A política de segurança de conteúdo do Dynamics bloqueia ${baseUrl}.`,
    remedy: `No centro de administração do Power Platform, escolha o ambiente, Configurações, Produto, Privacidade + Segurança e adicione ${baseUrl} a connect-src.`,
  }),
  policyUntried: () => ({
    fact: 'Nada foi enviado que uma política pudesse ter bloqueado.',
    remedy: 'Resolva primeiro a etapa anterior.',
  }),
  policyAllows: () => ({ fact: 'Nenhuma política impediu esta página de chamar o Net-Results.' }),
  originBlocked: () => ({
    fact: 'O Net-Results responde, mas não permite que páginas deste endereço leiam a resposta.',
    remedy: 'Peça ao suporte do Net-Results para permitir o endereço do seu Dynamics: ele está no relatório.',
  }),
  originUntried: ({ because }) =>
    ({
      address: {
        fact: 'O endereço da API é recusado; por isso, nada foi enviado.',
        remedy: 'Resolva primeiro a etapa do endereço da API.',
      },
      policy: {
        fact: 'A política de segurança de conteúdo barrou a chamada antes que o Net-Results pudesse responder.',
        remedy: 'Resolva primeiro a etapa anterior.',
      },
      credentials: {
        fact: 'Só uma chamada com nome de usuário e senha mostra isso.',
        remedy: 'Insira suas credenciais na guia Credenciais.',
      },
      network: {
        fact: 'Não chegou nenhuma resposta do Net-Results que mostrasse isso.',
        remedy: 'Verifique novamente quando o Net-Results responder.',
      },
    })[because],
  originAllowed: () => ({ fact: 'Esta página conseguiu ler o que o Net-Results respondeu.' }),
  signInImpossible: ({ because }) =>
    because === 'address'
      ? {
          fact: 'O endereço da API é recusado; por isso, nada foi enviado.',
          remedy: 'Resolva primeiro a etapa do endereço da API.',
        }
      : {
          fact: 'Seu registro de usuário não tem nome de usuário e senha que possam ser usados.',
          remedy: 'Insira-os em Credenciais.',
        },
  signedIn: ({ person }) => ({
    fact:
      person.names === null ? 'O Net-Results aceitou as credenciais.' : `Conectado ao Net-Results como ${who(person)}.`,
  }),
  clockUnsaid: () => ({
    fact: `O Dataverse não informou nenhuma hora para comparar. ${NET_RESULTS_CLOCK}`,
    remedy: 'Compare o relógio deste computador com um confiável.',
  }),
  clockWrong: ({ ahead }) => ({
    fact: `${compared(ahead)}. ${NET_RESULTS_CLOCK}`,
    remedy:
      'Acerte o relógio deste computador; no Windows: Configurações, Hora e idioma, Data e hora, Sincronizar agora.',
  }),
  clockRight: ({ ahead }) => ({
    fact: `${Math.abs(ahead) < 2000 ? 'Este computador e o Dataverse coincidem até o segundo' : compared(ahead)}. ${NET_RESULTS_CLOCK}`,
  }),
}
