import type { WrittenCase } from '../written-case.ts';

export const pt: readonly WrittenCase[] = [
  {
    name: 'pt-assunto-alfanumerico',
    from: 'Trilho <entrar@trilho.example>',
    subject: 'PX93 é o seu código Trilho',
    charset: 'iso-8859-1',
    text: `O código PX93 permite-lhe entrar no Trilho neste computador.

Pedido feito às 08h45 em Coimbra. Se não foi você, ignore.
`,
    code: 'PX93',
    link: null,
    note: 'four characters, letters and digits',
  },
  {
    name: 'pt-ativar-conta',
    from: 'Clube do Mapa <ola@clubedomapa.example>',
    subject: 'Ative a sua conta',
    charset: 'windows-1252',
    text: `Olá!

Falta só um passo – ative a sua conta aqui:

http://clubedomapa.example/ativar/19f3c7/40218

O link vale por 48 horas. Dúvidas? http://clubedomapa.example/ajuda
`,
    code: null,
    link: 'http://clubedomapa.example/ativar/19f3c7/40218',
    note: 'http, not https',
  },
  {
    name: 'pt-codigo-e-link',
    from: 'Quinta das Letras <adesao@quintadasletras.example>',
    subject: 'Confirme o seu endereço de e-mail',
    html: `<p>Bem-vinda, Inês.</p><p><a href="https://quintadasletras.example/confirmar?c=u7&amp;h=0b9a77e1">Confirmar endereço</a></p><p>Se preferir, introduza <b>52 09 38</b> na página.</p><p><a href="https://quintadasletras.example/privacidade">Privacidade</a> | Rua do Carmo 21, 1200-093 Lisboa</p>`,
    text: `Bem-vinda, Inês.

Confirmar endereço: https://quintadasletras.example/confirmar?c=u7&h=0b9a77e1
Se preferir, introduza 52 09 38 na página.

Privacidade: https://quintadasletras.example/privacidade
Rua do Carmo 21, 1200-093 Lisboa
`,
    code: '520938',
    link: 'https://quintadasletras.example/confirmar?c=u7&h=0b9a77e1',
    note: 'never called a code; a postal code with a dash in the footer',
  },
  {
    name: 'pt-codigo-verificacao',
    from: 'Padaria Digital <conta@padariadigital.example>',
    subject: 'Seu código de verificação',
    text: `Olá, João!

Seu código de verificação é: 673910

Ele expira em 10 minutos. Não responda a este e-mail.
`,
    code: '673910',
    link: null,
    note: 'plain and simple',
  },
  {
    name: 'pt-nota-fiscal',
    from: 'Padaria Digital <fiscal@padariadigital.example>',
    subject: 'Nota fiscal 000.482.910',
    text: `Nota fiscal: 000.482.910  Série 1
Chave de acesso: 3526 1112 3456 7800 0195 5500 1000 4829 1010 0048 2915
Valor: R$ 67,40
CEP de entrega: 01310-100
`,
    code: null,
    link: null,
    note: 'an access key that is no key of ours: 44 digits of a tax document',
  },
  {
    name: 'pt-novo-aparelho',
    from: 'Sertão Rádio <nao-responda@sertaoradio.example>',
    subject: 'Alguém está tentando entrar na sua conta',
    html: `<div style="font:16px Georgia"><p>Foi você? Então use este código no novo aparelho:</p><p><kbd style="font-size:26px">317540</kbd></p><p>Aparelho: TV 55&quot; (modelo QN5582) · Recife · 25 nov. 2026</p><p><a href="https://sertaoradio.example/nao-fui-eu">Não fui eu</a></p></div>`,
    code: '317540',
    link: null,
    note: 'the only link is for those it was not; a model number',
  },
  {
    name: 'pt-redefinir-palavra-passe',
    from: 'Correio da Ria <leitores@correiodaria.example>',
    subject: 'Recuperar palavra-passe',
    encoding: 'base64',
    html: `<html><body><table><tr><td><a href="https://correiodaria.example"><img alt="Correio da Ria" src="https://correiodaria.example/l.png"></a></td></tr><tr><td>Recebemos o seu pedido.</td></tr><tr><td><a href="https://correiodaria.example/pp/recuperar?id=5021&amp;sig=a0-91">Definir nova palavra-passe</a></td></tr><tr><td><a href="https://correiodaria.example/cancelar-subscricao">Cancelar subscrição</a></td></tr></table></body></html>`,
    code: null,
    link: 'https://correiodaria.example/pp/recuperar?id=5021&sig=a0-91',
    note: 'button between the logo and the unsubscribe link',
  },
  {
    name: 'pt-senha-provisoria',
    from: 'Detalhe Seguros <acesso@detalheseguros.example>',
    subject: 'Redefinição de senha',
    encoding: '8bit',
    text: `Prezado cliente,

para redefinir a sua senha da apólice 88.104.227, informe o código abaixo na tela do aplicativo:

=> 9061-5528 <=

Válido até 25/11/2026 18:30. Central: 0800 555 0142.
`,
    code: '90615528',
    link: null,
    note: 'eight digits with a dash; policy number, time and phone',
  },
];
