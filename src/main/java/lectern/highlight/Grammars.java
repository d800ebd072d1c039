package lectern.highlight;

/// The languages that the library lacks or reads wrongly, each as [Grammar#read] takes it.
final class Grammars {
  static final String ADA =
      """
      fold
      line --
      string " " raw
      char
      calls
      defines procedure function package task
      keywords abort abs abstract accept access aliased all and array at begin body case constant
      keywords declare delay delta digits do else elsif end entry exception exit for function
      keywords generic goto if in interface is limited loop mod new not of or others out overriding
      keywords package pragma private procedure protected raise range record rem renames requeue
      keywords return reverse select separate some subtype synchronized tagged task terminate then
      keywords type until use when while with xor
      types boolean integer natural positive float character string duration
      constants true false null
      """;

  static final String ASM =
      """
      fold
      line ; // @
      space-line #
      block /* */
      string " "
      char
      word .
      keys :
      first KEYWORD
      start . META
      prefix % PROPERTY $ NUMBER # NUMBER
      types rax rbx rcx rdx rsi rdi rbp rsp rip r8 r9 r10 r11 r12 r13 r14 r15 eax ebx ecx edx esi
      types edi ebp esp ax bx cx dx al ah bl bh cl ch dl dh sp lr pc fp zero ra gp tp a0 a1 a2 a3
      types a4 a5 t0 t1 t2 s0 s1 x0 x1 x2 x3 x8 x29 x30 w0 w1 w2 r0 r1 r2 r3 r4 r5 r6 r7
      types xmm0 xmm1 xmm2 xmm3 ymm0 ymm1 zmm0 zmm1 byte word dword qword ptr
      """;

  static final String AWK =
      """
      line #
      string " "
      calls
      prefix $ PROPERTY
      defines function
      keywords BEGIN END if else while for do break continue function return next exit delete in
      keywords getline print printf
      constants NR NF FS OFS RS ORS FILENAME ENVIRON ARGV ARGC
      """;

  static final String BPFTRACE =
      """
      line // #
      block /* */
      string " "
      calls
      keywords if else while unroll return BEGIN END let for
      types kprobe kretprobe fentry fexit kfunc kretfunc tracepoint rawtracepoint uprobe uretprobe
      types usdt profile interval software hardware watchpoint iter struct int8 int16 int32 int64
      types uint8 uint16 uint32 uint64
      constants pid tid uid gid nsecs elapsed cpu comm curtask rand ctx args retval func probe
      constants arg0 arg1 arg2 arg3 arg4 arg5 cgroup kstack ustack username
      prefix @ PROPERTY $ PROPERTY
      """;

  static final String CMAKE =
      """
      fold
      line #
      string " " multi
      span ${ } PROPERTY
      calls
      keywords if elseif else endif foreach endforeach while endwhile function endfunction macro
      keywords endmacro return break continue include
      constants on off true false yes no
      types public private interface required version languages static shared module imported
      """;

  static final String DOT =
      """
      line // #
      block /* */
      string " " multi
      keys =
      keywords graph digraph subgraph node edge strict
      """;

  static final String ELIXIR =
      """
      line #
      string \""" \""" multi
      string " " multi
      string ' '
      string ~r/ /
      string ~s( )
      word ?
      capitals
      calls
      keys :
      prefix : NUMBER @ META &1 PROPERTY
      defines def defp defmacro defmacrop defguard defdelegate fn
      keywords def defp defmodule defmacro defmacrop defstruct defprotocol defimpl defguard
      keywords defdelegate defexception do end fn if unless else case cond when with for receive
      keywords after try rescue catch raise import require alias use quote unquote and or not in
      keywords pub let assert panic todo const
      constants true false nil
      """;

  static final String ELM =
      """
      line --
      block {- -}
      nested
      string \""" \""" multi
      string " "
      char
      capitals
      keywords if then else case of let in type module where import exposing as port infix alias
      """;

  static final String ERLANG =
      """
      line %
      string " "
      string ' '
      calls
      start - META
      prefix ? META # TYPE
      keywords after and andalso band begin bnot bor bsl bsr bxor case catch cond div end fun if let
      keywords maybe not of or orelse receive rem try when xor
      constants true false undefined ok error
      """;

  static final String FSHARP =
      """
      line //
      block (* *)
      nested
      string \""" \""" multi raw
      string " "
      char
      capitals
      span [< >] META
      defines let member
      keywords abstract and as assert async await base begin class default delegate do done downcast
      keywords downto elif else end exception extern finally for fun function global if in inherit
      keywords inline interface internal lazy let let! match member module mutable namespace new not
      keywords of open or override private public rec return return! static struct then to try type
      keywords upcast use use! val void when while with yield
      types int float string bool unit byte char decimal list option seq array
      constants true false null
      """;

  static final String GRAPHQL =
      """
      line #
      string \""" \""" multi
      string " "
      capitals
      calls
      keys :
      prefix $ PROPERTY @ META
      defines query mutation subscription fragment
      keywords query mutation subscription fragment on type interface union enum input scalar schema
      keywords directive extend implements repeatable
      constants true false null
      """;

  static final String HASKELL =
      """
      line --
      block {- -}
      nested
      string " "
      char
      word '
      capitals
      keywords case class data default deriving do else foreign forall if import in infix infixl
      keywords infixr instance let module newtype of then type where qualified as hiding mdo proc
      keywords family stock anyclass via pattern
      """;

  static final String HCL =
      """
      line # //
      block /* */
      string " "
      word -
      calls
      keys =
      first KEYWORD
      keywords for in if else endif dynamic
      types string number bool list map set object tuple any
      constants true false null
      functions var local module data each count path self terraform
      """;

  static final String INI =
      """
      line # ;
      string " "
      word -.
      keys = :
      header [ TYPE
      constants true false yes no on off
      """;

  static final String JSON =
      """
      line //
      block /* */
      string " "
      string ' '
      keys :
      constants true false null Infinity NaN
      """;

  static final String JULIA =
      """
      line #
      block #= =#
      nested
      string \""" \""" multi
      string " "
      char
      word !
      capitals
      calls
      prefix @ META : NUMBER
      defines function macro struct
      keywords abstract baremodule begin break catch const continue do else elseif end export
      keywords finally for function global if import in isa let local macro module mutable primitive
      keywords quote return struct try type using where while
      constants true false nothing missing
      """;

  static final String NFTABLES =
      """
      line #
      string " "
      word -
      prefix $ PROPERTY @ PROPERTY
      keywords table chain rule set map type hook priority policy flush add delete insert create
      keywords define include list ruleset elements flags jump goto return
      types ip ip6 inet arp bridge netdev tcp udp icmp icmpv6 sctp ether vlan ct meta iif oif
      types iifname oifname saddr daddr sport dport protocol state mark input output forward
      types prerouting postrouting ingress filter nat route
      functions accept drop reject queue log counter masquerade snat dnat redirect limit notrack
      constants established related new invalid untracked
      """;

  static final String NGINX =
      """
      line #
      string " "
      string ' '
      word -
      first KEYWORD
      prefix $ PROPERTY
      constants on off
      """;

  static final String NIX =
      """
      line #
      block /* */
      string '' '' multi raw
      string " " multi
      word -'
      keys =
      span ${ } PROPERTY
      keywords if then else let in with rec inherit assert or
      constants true false null
      functions import map toString builtins throw abort derivation fetchTarball
      """;

  static final String OBJECTIVE_C =
      """
      line //
      block /* */
      string @" "
      string " "
      char
      capitals
      calls
      start # META
      prefix @ KEYWORD
      keywords auto break case const continue default do else enum extern for goto if in inline
      keywords register return sizeof static struct switch typedef union volatile while self super
      keywords nonatomic strong weak copy readonly assign
      types void char short int long float double signed unsigned id instancetype BOOL
      constants YES NO nil NULL true false
      """;

  static final String OCAML =
      """
      block (* *)
      nested
      string " " multi
      string {| |} multi raw
      char
      word '
      capitals
      span [@ ] META
      defines let val external method
      keywords and as assert begin class constraint do done downto else end exception external for
      keywords fun function functor if in include inherit initializer lazy let match method module
      keywords mutable new nonrec object of open or private rec sig struct then to try type val
      keywords virtual when while with
      types int float string bool unit char list array option bytes
      constants true false
      """;

  static final String P4 =
      """
      line //
      block /* */
      string " "
      calls
      start # META
      prefix @ META
      defines action table parser control header struct extern package state
      keywords action actions apply const control default else enum entries error exit extern header
      keywords header_union if in inout key match_kind out package parser return select size state
      keywords struct switch table transition type typedef value_set verify default_action
      keywords abstract tuple list for continue break
      types bit bool int varbit void string packet_in packet_out
      constants true false exact lpm ternary range optional accept reject NoAction
      """;

  static final String R =
      """
      line #
      string " " multi
      string ' ' multi
      word .
      calls
      keywords if else repeat while function for in next break return
      constants TRUE FALSE NULL Inf NaN NA NA_integer_ NA_real_ NA_character_
      """;

  static final String RUST =
      """
      line //
      block /* */
      nested
      string r##" "## raw multi
      string r#" "# raw multi
      string br" " raw multi
      string r" " raw multi
      string b" " multi
      string " " multi
      char
      capitals
      calls
      suffix ! META
      span #[ ] META #![ ] META
      defines fn
      keywords as async await break const continue crate dyn else enum extern fn for if impl in let
      keywords loop match mod move mut pub ref return self static struct super trait type union
      keywords unsafe use where while yield macro_rules
      types bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize
      constants true false
      """;

  static final String SOLIDITY =
      """
      line //
      block /* */
      string " "
      string ' '
      capitals
      calls
      defines function contract event modifier
      keywords abstract as break calldata case catch constant constructor continue contract delete do
      keywords else emit enum error event external fallback final for function if immutable import
      keywords indexed interface internal is library mapping memory modifier new override payable
      keywords pragma private public pure receive return returns revert storage struct switch throw
      keywords try type unchecked using view virtual while
      types address bool bytes bytes32 int int256 string uint uint8 uint256
      constants true false this msg block tx
      """;

  static final String SWIFT =
      """
      line //
      block /* */
      nested
      string #" "# raw
      string \""" \""" multi
      string " "
      capitals
      calls
      prefix @ META # META $ PROPERTY
      defines func macro
      keywords actor any as associatedtype async await borrowing break case catch class consuming
      keywords continue convenience default defer deinit didSet do dynamic else enum extension
      keywords fallthrough fileprivate final for func get guard if import in indirect infix init
      keywords inout internal is isolated lazy let macro mutating nonisolated nonmutating open
      keywords operator optional override postfix precedencegroup prefix private protocol public
      keywords repeat required rethrows return self Self set some static struct subscript super
      keywords switch throw throws try typealias unowned var weak where while willSet
      constants true false nil
      """;

  static final String TOML =
      """
      line #
      string \""" \""" multi
      string ''' ''' multi raw
      string " "
      string ' ' raw
      word -.
      keys =
      header [ TYPE
      constants true false inf nan
      """;

  static final String VERILOG =
      """
      line //
      block /* */
      string " "
      calls
      span (* *) META
      prefix ` META $ FUNCTION
      defines module task interface class package
      keywords always always_comb always_ff always_latch and assert assign automatic begin break
      keywords buf case casex casez class const constraint continue default defparam disable do edge
      keywords else end endcase endclass endfunction endgenerate endinterface endmodule endpackage
      keywords endtask enum extends final for foreach forever fork function generate genvar if iff
      keywords import initial inout input interface join localparam modport module negedge new not
      keywords or output package packed parameter posedge property repeat return struct task this
      keywords typedef unique virtual wait while with xor
      types bit byte int integer logic longint real reg shortint signed string supply0 supply1 time
      types tri unsigned void wire
      """;

  static final String YANG =
      """
      line //
      block /* */
      string " " multi
      string ' ' multi
      word -.:
      first KEYWORD
      keywords config mandatory
      types string boolean uint8 uint16 uint32 uint64 int8 int16 int32 int64 enumeration
      types identityref leafref empty binary union decimal64 bits
      constants true false current
      """;

  static final String ZIG =
      """
      line //
      string \\\\ \0 raw
      string " "
      char
      capitals
      calls
      prefix @ META
      defines fn
      keywords addrspace align allowzero and anyframe anytype asm async await break callconv catch
      keywords comptime const continue defer else enum errdefer error export extern fn for if inline
      keywords linksection noalias noinline nosuspend opaque or orelse packed pub resume return
      keywords struct suspend switch test threadlocal try union unreachable usingnamespace var
      keywords volatile while
      types bool f16 f32 f64 i8 i16 i32 i64 i128 isize u1 u8 u16 u32 u64 u128 usize void noreturn
      types type anyerror comptime_int comptime_float c_int
      constants true false null undefined
      """;

  private Grammars() {}
}
