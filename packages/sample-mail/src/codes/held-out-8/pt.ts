import type { WrittenCase } from '../written-case.ts';

export const pt: readonly WrittenCase[] = [
  {
    name: 'pt-8-carteira',
    from: 'PagaJá <nao-responda@pagaja.example>',
    subject: 'PagaJá: seu código é 284 617',
    html: `<p>Oi, Rafael!</p><p>Para entrar na sua conta em um novo celular, digite:</p><h1>284 617</h1><p>Aparelho: Galaxy S25 · São Paulo, SP · 25/11/2026 05:13</p><p><b>Não compartilhe este código.</b> A gente nunca liga pedindo códigos.</p><p><small>PagaJá Instituição de Pagamento S.A. CNPJ 00.418.827/0001-00. Ouvidoria: 0800 555 0021</small></p>`,
    code: '284617',
    link: null,
    note: 'groups in subject and heading; a tax number',
  },
  {
    name: 'pt-8-financas',
    from: 'Portal do Munícipe <naoresponder@municipe.example>',
    subject: 'Código de confirmação',
    text: `Exmo.(a) Senhor(a),

O código de confirmação para associar este endereço de correio eletrónico ao seu registo (NIF *****0482) é o seguinte:

730154

Deverá introduzi-lo no portal no prazo de 48 horas.

Com os melhores cumprimentos,
Câmara Municipal de Vale Claro
Praça da República, 2500-001 Vale Claro
`,
    code: '730154',
    link: null,
    note: 'on its own line; a masked number and a postal code',
  },
  {
    name: 'pt-8-jogo',
    from: 'Arena Tupã <suporte@arenatupa.example>',
    subject: 'Código de segurança da sua conta',
    encoding: 'base64',
    html: `<table><tr><td>Olá, <b>DragaoAzul2009</b></td></tr><tr><td>Recebemos um pedido para trocar o e-mail da sua conta. Código de segurança:</td></tr><tr><td style="font-family:Courier;font-size:26px">WZHKR</td></tr><tr><td>Expira em 30 min. Caso não tenha pedido, altere sua senha.</td></tr></table>`,
    code: 'WZHKR',
    link: null,
    note: 'five letters; a year in the user name',
  },
  {
    name: 'pt-8-operadora',
    from: 'Onda Telecom <clientes@ondatelecom.example>',
    subject: 'Token para acessar o Minha Onda',
    text: `Olá, Beatriz. Seu token é 5096. Ele vale por 3 minutos e serve para um único acesso ao Minha Onda.

Linha: (11) 95550-1234
Protocolo: 20261125884120
`,
    code: '5096',
    link: null,
    note: 'four digits in a sentence; a protocol number',
  },
  {
    name: 'pt-8-curso-magico',
    from: 'Escola Aberta <acesso@escolaaberta.example>',
    subject: 'Seu link de acesso',
    html: `<p>Olá, Tiago,</p><p><a href="https://escolaaberta.example/entrar?chave=bf20e9aa">Entrar na Escola Aberta</a></p><p>O link funciona uma vez e por 15 minutos. Está em outro aparelho? Digite o código <strong>918-305</strong>.</p><p>Escola Aberta © 2019–2026</p>`,
    code: '918305',
    link: 'https://escolaaberta.example/entrar?chave=bf20e9aa',
    note: 'magic link with a dashed code; years',
  },
  {
    name: 'pt-8-nova-senha',
    from: 'Livraria Ipê <sac@livrariaipe.example>',
    subject: 'Redefinição de senha',
    text: `Prezado cliente,

Clique no endereço abaixo para criar uma nova senha:

https://www.livrariaipe.example/senha/nova/3390/c0ffa1

Se você não fez esta solicitação, desconsidere este e-mail.

SAC (31) 5550-0188, seg. a sex., 9h às 18h
`,
    code: null,
    link: 'https://www.livrariaipe.example/senha/nova/3390/c0ffa1',
    note: 'reset; a phone number',
  },
  {
    name: 'pt-8-convite',
    from: 'Quadro Branco <convites@quadrobranco.example>',
    subject: 'Foste convidado para a equipa Marketing 2027',
    html: `<p>Olá,</p><p>A Joana Reis convidou-te para a equipa <i>Marketing 2027</i>.</p><p><a href="https://quadrobranco.example/convite/aceitar/71e0">Aceitar convite</a> &nbsp; <a href="https://quadrobranco.example/sobre">Saber mais</a></p><p>O convite expira dentro de 7 dias.</p>`,
    code: null,
    link: 'https://quadrobranco.example/convite/aceitar/71e0',
    note: 'invitation; a year in the team name',
  },
  {
    name: 'pt-8-boleto',
    from: 'Condomínio Ipanema Sul <boleto@admcond.example>',
    subject: 'Boleto com vencimento em 05/12/2026',
    text: `Sr. Condômino (unidade 1204),

Segue a linha digitável do boleto:
23793.38128 60007.827136 95000.063305 9 00000000074218

Valor: R$ 742,18
Nosso número: 78271395
Após o vencimento, multa de 2%.
`,
    code: null,
    link: null,
    note: 'a payment slip with a long number',
  },
  {
    name: 'pt-8-pedido',
    from: 'Mercado Caju <pedidos@mercadocaju.example>',
    subject: 'Pedido 8841-203 a caminho!',
    html: `<p>Oi, Sônia! Seu pedido saiu para entrega.</p><p>Rastreio: <b>NX482910334BR</b></p><p>Entrega até 28/11 em Rua das Acácias, 1500, CEP 30140-071</p><p>Cupom para a próxima compra: <b>VOLTA10</b></p><p><a href="https://mercadocaju.example/pedidos/8841203">Acompanhar pedido</a></p>`,
    code: null,
    link: null,
    note: 'tracking number, postal code and a coupon',
  },
  {
    name: 'pt-8-acesso-novo',
    from: 'Banco Farol <alertas@bancofarol.example>',
    subject: 'Novo acesso ao homebanking',
    text: `Caro cliente,

Registámos um acesso ao seu homebanking em 25-11-2026 às 07:58, a partir do Porto (Firefox 145).

Se não reconhece este acesso, ligue 21 555 0190.

Lembre-se: o Banco Farol nunca pede o seu código de acesso por e-mail.
`,
    code: null,
    link: null,
    note: 'a sign-in notice; a version and a time',
  },
];
