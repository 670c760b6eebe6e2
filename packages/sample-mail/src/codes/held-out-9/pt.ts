import type { WrittenCase } from '../written-case.ts';

export const pt: readonly WrittenCase[] = [
  {
    name: 'pt-9-marketplace',
    from: 'Feira Livre <naoresponda@feiralivre.example>',
    subject: 'Seu código de segurança da Feira Livre',
    text: `Feira Livre

Oi, Thiago!

Use o código abaixo para continuar seu acesso:

290 674

Não compartilhe com ninguém. Ele vence em 10 minutos.

Feira Livre Ltda., CNPJ 03.007.331/0001-41, Av. das Nações 3003, Osasco/SP, CEP 06233-903
`,
    html: `<table width="100%" bgcolor="#fff159"><tr><td>Feira Livre</td></tr></table><p>Oi, Thiago!</p><p>Use o código abaixo para continuar seu acesso:</p><h1 style="letter-spacing:4px">290 674</h1><p>Não compartilhe com ninguém. Ele vence em 10 minutos.</p><p style="font-size:11px">Feira Livre Ltda., CNPJ 03.007.331/0001-41, Av. das Nações 3003, Osasco/SP, CEP 06233-903</p>`,
    code: '290674',
    link: null,
    note: 'a heading in two groups; company number and postal code',
  },
  {
    name: 'pt-9-financas',
    from: 'Serviços ao Cidadão <noreply@servicos-cidadao.example>',
    subject: 'Código de confirmação de e-mail',
    text: `Exmo.(a) Senhor(a),

Na sequência do pedido de confirmação do seu endereço de correio eletrónico, indica-se o código de confirmação a inserir no Portal:

Código: 5F8A21C0

O código é válido até às 23:59 do dia 2026-11-26.

Em caso de dúvida contacte o Centro de Atendimento Telefónico 217 555 206, dias úteis das 9h00 às 19h00.

Por favor não responda a esta mensagem.
`,
    code: '5F8A21C0',
    link: null,
    note: 'eight letters and digits after a label; a date, a phone number',
  },
  {
    name: 'pt-9-corretora',
    from: 'Corretora Ipê <token@corretoraipe.example>',
    subject: 'Token: 48213',
    encoding: 'base64',
    text: `Olá, Fernanda

Seu token para confirmar a transferência de R$ 2.300,00 é 48213.

Conta 0417782-5 | Agência 0001

Se você não reconhece essa movimentação, bloqueie sua conta pelo app ou ligue 4004 5518.

Equipe Ipê
`,
    code: '48213',
    link: null,
    note: 'five digits, subject and text; account and branch numbers',
  },
  {
    name: 'pt-9-jogo',
    from: 'Arena Tucano <contas@arenatucano.example>',
    subject: 'Autenticação em duas etapas',
    html: `<div style="background:#111;color:#eee;padding:24px"><p>Fala, <b>dragao2009</b>!</p><p>Detectamos um login em um dispositivo novo (Recife, PE – Windows 11). Para entrar no jogo digite:</p><p style="background:#333;display:inline-block;padding:10px 24px;font:bold 26px monospace">916 530</p><p>Válido por 30 minutos.</p><p style="color:#888">Patch 14.23 já disponível! <a style="color:#8cf" href="https://arenatucano.example/patch/14-23">Confira as notas</a></p></div>`,
    code: '916530',
    link: null,
    note: 'a nickname with a year, a patch number and its link',
  },
  {
    name: 'pt-9-ginasio',
    from: 'Ginásio Pulsar <socios@ginasiopulsar.example>',
    subject: 'Ative a sua conta de sócio',
    text: `Olá Beatriz,

Bem-vinda ao Pulsar! Já é a sócia n.º 10482.

Para reservar aulas, ative primeiro a sua conta (24 horas):
https://socios.ginasiopulsar.example/ativar?s=10482&t=aa91-40fe

Horário: seg-sex 6h30-22h30, sáb-dom 9h-20h
Rua do Heroísmo 291, 4300-259 Porto
`,
    code: null,
    link: 'https://socios.ginasiopulsar.example/ativar?s=10482&t=aa91-40fe',
    note: 'a member account to activate; a member number',
  },
  {
    name: 'pt-9-codigo-e-botao',
    from: 'Agendaí <oi@agendai.example>',
    subject: 'Confirme seu e-mail para começar',
    text: `Oi, Renata!

Falta só confirmar seu e-mail. Clique no botão:

Confirmar e-mail: https://agendai.example/confirmar-email/0c4d9e71

ou, se preferir, informe o código 703855 na tela de cadastro.

Depois disso você terá 14 dias grátis do plano Pro (R$ 49/mês).
`,
    html: `<p>Oi, Renata!</p><p>Falta só confirmar seu e-mail. Clique no botão:</p><p><a href="https://agendai.example/confirmar-email/0c4d9e71">Confirmar e-mail</a></p><p>ou, se preferir, informe o código <strong>703855</strong> na tela de cadastro.</p><p>Depois disso você terá 14 dias grátis do plano Pro (R$ 49/mês).</p>`,
    code: '703855',
    link: 'https://agendai.example/confirmar-email/0c4d9e71',
    note: 'a button, or a code if preferred',
  },
  {
    name: 'pt-9-fatura',
    from: 'Cartão Jabuti <fatura@cartaojabuti.example>',
    subject: 'Sua fatura de dezembro fechou',
    html: `<p>Olá, Marcos. A fatura do cartão final <b>7716</b> fechou.</p><table><tr><td>Valor total</td><td>R$ 1.842,07</td></tr><tr><td>Pagamento mínimo</td><td>R$ 276,31</td></tr><tr><td>Vencimento</td><td>05/12/2026</td></tr></table><p>Código de barras:<br>34191.79001 01043.510047 91020.150008 6 93370000184207</p><p><a href="https://cartaojabuti.example/app">Abrir no app</a></p>`,
    code: null,
    link: null,
    note: 'a card bill with a payment slip line',
  },
  {
    name: 'pt-9-encomenda',
    from: 'Envia Já <rastreio@enviaja.example>',
    subject: 'Seu pedido saiu para entrega',
    text: `Seu pedido #5501-88 saiu para entrega hoje, 25/11.

Código de rastreamento: QB480115923BR
Transportadora: Rápido Sul
Previsão: até as 20h

Acompanhe: https://enviaja.example/r/QB480115923BR
`,
    code: null,
    link: null,
    note: 'a tracking code',
  },
  {
    name: 'pt-9-cupao',
    from: 'Café Mirante <clube@cafemirante.example>',
    subject: 'Um presente de aniversário para si',
    html: `<center><h2>Parabéns, Inês! 🎂</h2><p>Oferecemos-lhe 15% na próxima compra. Use o código</p><p style="font-size:30px"><b>ANIV7315</b></p><p>até 31/12/2026 em <a href="https://cafemirante.example/loja">cafemirante.example/loja</a></p></center>`,
    code: null,
    link: null,
    note: 'a birthday discount code',
  },
  {
    name: 'pt-9-suporte',
    from: 'Suporte Nimbus <suporte@nimbushost.example>',
    subject: 'Chamado 330912 atualizado',
    text: `## Responda acima desta linha ##

Olá,

O chamado 330912 foi atualizado por Gustavo (N2):

"Reiniciamos o servidor br-04 às 07:40. O erro 1045 não ocorre mais. Pode testar, por favor?"

Para ver o histórico: https://nimbushost.example/chamados/330912

Nimbus Host - 0800 555 7000
`,
    code: null,
    link: null,
    note: 'a support ticket with an error number',
  },
];
