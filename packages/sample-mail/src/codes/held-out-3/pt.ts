import type { WrittenCase } from '../written-case.ts';

export const pt: readonly WrittenCase[] = [
  {
    name: 'pt-3-loja-virtual',
    from: 'Loja Cajuína <acesso@cajuina.example>',
    subject: 'Seu código de acesso da Loja Cajuína é 530 268',
    html: `<table width="500"><tr><td align="center"><a href="https://cajuina.example/"><img src="https://cajuina.example/logo.jpg" alt="Cajuína"></a></td></tr><tr><td align="center">Use o código para entrar na sua conta, sem senha:</td></tr><tr><td align="center"><h1>530 268</h1></td></tr><tr><td align="center">Ele expira em 20 minutos. Frete grátis acima de R$ 199,00 no CEP 64000-120.</td></tr><tr><td align="center"><a href="https://cajuina.example/ofertas">Ver ofertas</a> | <a href="https://cajuina.example/politica">Política de privacidade</a></td></tr></table>`,
    code: '530268',
    link: null,
    note: 'in subject and body in groups; a price and a postal code',
  },
  {
    name: 'pt-3-financas-token',
    from: 'Cooperativa Serra Azul <token@serraazul.example>',
    subject: 'Token de segurança',
    charset: 'iso-8859-1',
    text: `Prezada cooperada,

Token: 19473056
Finalidade: cadastro de novo favorecido (conta 44.810-2, agência 3105)
Gerado em 25/11/2026 05:14:09, expira em 2 min.

Jamais informe o token por telefone. SAC 0800 555 0631, Ouvidoria 0800 555 0632.
`,
    code: '19473056',
    link: null,
    note: 'called a token; account, branch and phone numbers',
  },
  {
    name: 'pt-3-recuperar-conta',
    from: 'Mural da Vila <suporte@muraldavila.example>',
    subject: 'Recuperação de acesso',
    text: `Olá, Duarte!

Recebemos um pedido de recuperação da palavra-passe da conta duarte.m (membro desde 2018). Para definir uma nova, utilize o endereço abaixo até às 20h de hoje:

https://muraldavila.example/recuperar/d41d-8cd9?m=duarte.m

Se não fez este pedido, ignore esta mensagem: a palavra-passe atual continua válida.

Mural da Vila - Rua do Souto 118, 4700-329 Braga
https://muraldavila.example/contactos
`,
    code: null,
    link: 'https://muraldavila.example/recuperar/d41d-8cd9?m=duarte.m',
    note: 'a link for a new password, contacts last',
  },
  {
    name: 'pt-3-chamado-suporte',
    from: 'Suporte Tucano Telecom <chamados@tucanotelecom.example>',
    subject: 'Chamado 20261125-0417 aberto',
    html: `<p>Olá, Patrícia.</p><p>Registramos seu chamado sob o protocolo <strong>202611250417883</strong>.</p><p>Assunto: não recebo o código de confirmação por SMS<br>Prazo: 48 horas úteis<br>Atendente: Caio (matrícula 7741)</p><p>Ao ligar para 10555, tenha o protocolo em mãos.</p><p><a href="https://tucanotelecom.example/chamados/202611250417883">Acompanhar chamado</a></p>`,
    code: null,
    link: null,
    note: 'a support case about a confirmation code that did not come; protocol and staff number',
  },
  {
    name: 'pt-3-boletim-clima',
    from: 'Clima do Cerrado <boletim@climadocerrado.example>',
    subject: 'Semana de chuva: 120 mm até domingo',
    text: `BOLETIM 47/2026

Seg 23: 31 °C, 5 mm
Ter 24: 28 °C, 22 mm
Qua 25: 26 °C, 41 mm (código amarelo)

Em 1979 choveram 388 mm em novembro; em 2024, 214 mm.
Defesa Civil: 199. Alertas por SMS: envie seu CEP para 40199.

Cancelar: https://climadocerrado.example/sair?l=18402
`,
    code: null,
    link: null,
    note: 'a weather bulletin: a colour code, years, a short number of five digits',
  },
  {
    name: 'pt-3-bilhete-e-codigo',
    from: 'Cineclube Saudade <porta@cineclubesaudade.example>',
    subject: 'Confirme o seu registo no Cineclube',
    html: `<div><p>Boa tarde, Matilde.</p><p>Confirme o seu registo através desta ligação: <a href="https://cineclubesaudade.example/registo/confirmar?s=3380&amp;h=7be0fa">confirmar registo</a>.</p><p>Se estiver a registar-se no quiosque da sala, introduza antes este código: <span style="border:1px solid;padding:4px">74021</span></p><p>Ambos caducam às 18h30. Sócia n.º 3380, quota anual de 30 €.</p><p>Esta semana: "Aniki-Bóbó" (1942), 71 min. <a href="https://cineclubesaudade.example/programa">Programa</a></p></div>`,
    code: '74021',
    link: 'https://cineclubesaudade.example/registo/confirmar?s=3380&h=7be0fa',
    note: 'both; a member number, the year of a film and its minutes',
  },
];
